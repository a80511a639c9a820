package org.taizhang.ledger.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;

/** Checks that several directory commands share. */
public final class DirectoryRules {

    private static final int DOCUMENT_LENGTH_MAX = 200;
    private static final int MONTHS_AHEAD_MAX = 1;

    private DirectoryRules() {}

    public static Problem unknown(Uscc uscc) {
        return Problem.of(
                "ENTERPRISE_UNKNOWN",
                "/uscc",
                "名录库中没有" + uscc + "，请先登记（先进库，再有数）。",
                "The directory has no enterprise " + uscc + ": register it first.");
    }

    static Optional<Problem> document(String document) {
        return PlainText.required("/document", document, DOCUMENT_LENGTH_MAX);
    }

    /** A change is recorded at most a month ahead: the directory says what is, not what is hoped for. */
    static Optional<Problem> month(YearMonth from, Recording recording) {
        YearMonth latest =
                YearMonth.from(recording.at().atZone(ReportingCalendar.ZONE)).plusMonths(MONTHS_AHEAD_MAX);
        return outside("/from", from, latest);
    }

    static Optional<Problem> day(LocalDate firstDay, Recording recording) {
        YearMonth latest =
                YearMonth.from(recording.at().atZone(ReportingCalendar.ZONE)).plusMonths(MONTHS_AHEAD_MAX);
        return outside("/firstDay", YearMonth.from(firstDay), latest);
    }

    private static Optional<Problem> outside(String pointer, YearMonth month, YearMonth latest) {
        if (month.getYear() >= Period.YEAR_MIN && !month.isAfter(latest)) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(
                "DATE_OUT_OF_RANGE",
                pointer,
                "时间应在" + Period.YEAR_MIN + "年至" + latest + "之间。",
                "The time lies between " + Period.YEAR_MIN + " and " + latest + "."));
    }

    static Decision<RegistryEvent> conflict(String rule, String pointer, String zh, String en) {
        return Decision.refuse(Refusal.Kind.CONFLICT, Problem.of(rule, pointer, zh, en));
    }
}
