package org.taizhang.api.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.form.Explanation;
import org.taizhang.ledger.form.Reason;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Signatures;
import org.taizhang.ledger.form.Submission;

/**
 * A report as sent.
 *
 * @param values items by code, and rows that repeat as arrays: {@code {"grossOutput": 1200, "byClass": [{"classCode":
 *     "1311", "classOutput": 1200}]}}. An item that is left out or null is not stated; that is never zero
 * @param statedYtd year-to-date values as the sender has them, to be compared with the ledger's
 * @param samePeriod last year's values by {@code item.month} and {@code item.ytd}, from units without history
 * @param explanations of values that are unusual though right: the check that asked ({@code rule}, {@code item}; left out
 *     it answers every check of the report), a reason code, a fact, and for a season the last month it holds for
 * @param reason of a correction, or of a negative value
 */
public record SubmissionBody(
        ReportValues values,
        @Nullable Map<String, BigDecimal> statedYtd,
        @Nullable Map<String, BigDecimal> samePeriod,
        @Nullable Signatures signatures,
        @Nullable Reason reason,
        @Nullable List<Explanation> explanations) {

    public Submission submission() {
        return new Submission(
                values,
                statedYtd == null ? Map.of() : statedYtd,
                samePeriod == null ? Map.of() : samePeriod,
                signatures,
                reason,
                explanations == null ? List.of() : explanations);
    }
}
