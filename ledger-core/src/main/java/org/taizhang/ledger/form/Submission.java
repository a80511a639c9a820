package org.taizhang.ledger.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a filer sends. Blank texts count as not stated.
 *
 * @param statedYtd year-to-date values as the filer has them, by item ({@code grossOutput}); only compared with the
 *     computed ones, never recorded
 * @param samePeriod last year's values by {@code item.month} and {@code item.ytd}; recorded only where the ledger has
 *     no history, else compared with it
 * @param signatures null means that the actor signs as preparer and nobody else did
 * @param explanations of values that are unusual though right; one of a check that does not ask is not kept
 * @param reason of a correction, where it replaces values that count, and of a negative value
 */
public record Submission(
        ReportValues values,
        Map<String, BigDecimal> statedYtd,
        Map<String, BigDecimal> samePeriod,
        @Nullable Signatures signatures,
        @Nullable Reason reason,
        List<Explanation> explanations) {

    public Submission {
        values = values.withoutBlanks();
        statedYtd = Map.copyOf(statedYtd);
        samePeriod = Map.copyOf(samePeriod);
        explanations = List.copyOf(explanations);
    }

    /** The same about other values. */
    public Submission with(ReportValues other) {
        return other.equals(values)
                ? this
                : new Submission(other, statedYtd, samePeriod, signatures, reason, explanations);
    }

    /** The signatures to record. */
    public Signatures signedBy(String actor) {
        return signatures != null ? signatures : Signatures.preparedBy(actor);
    }

    /** Whether all that would be recorded of it is in another that was recorded. */
    public boolean saysSame(Submission recorded) {
        return values.equals(recorded.values)
                && samePeriod.equals(recorded.samePeriod)
                && explanations.equals(recorded.explanations)
                && Objects.equals(reason, recorded.reason)
                && (signatures == null || signatures.equals(recorded.signatures));
    }

    public static Submission of(ReportValues values) {
        return new Submission(values, Map.of(), Map.of(), null, null, List.of());
    }
}
