package org.taizhang.ledger.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.calendar.ReportingCalendar;

/**
 * Without these a form may be refused by the respondent.
 *
 * @param formNo 表号
 * @param issuer 制定机关
 * @param docNo 批准或备案文号; an example form says so here
 * @param validTo 有效期至, inclusive
 * @param purpose {@code statistical} or {@code administrative}: statistical reports ground no act against one unit
 */
public record FormHeader(
        String formNo, String issuer, String docNo, LocalDate validFrom, LocalDate validTo, String purpose) {

    /** {@code FORM_EXPIRED} where the form is not yet or no longer valid on that day in Asia/Shanghai. */
    public Optional<Problem> notValid(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ReportingCalendar.ZONE);
        if (!day.isBefore(validFrom) && !day.isAfter(validTo)) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(
                "FORM_EXPIRED",
                "/form",
                formNo + "（" + docNo + "）有效期为" + validFrom + "至" + validTo + "，不在有效期内不能填报，请联系制定机关。",
                formNo + " (" + docNo + ") is valid from " + validFrom + " to " + validTo
                        + ": nothing is filed on it outside; ask who issued it."));
    }
}
