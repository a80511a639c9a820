package org.taizhang.ledger.assessment.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.Missing;

/**
 * What the data say about one indicator of one subject: exactly one of {@code value} and {@code missing} is null.
 *
 * @param reference this subject's own target or base; null where the scheme's counts, or there is none
 * @param previous what a fall is measured from while no confirmed document explains it (see {@code PreviousDenominator});
 *     null otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Observation(
        @Nullable Fraction value,
        @Nullable Missing missing,
        @Nullable Fraction reference,
        @Nullable Fraction previous) {

    public Observation {
        if ((value == null) == (missing == null)) {
            throw new IllegalArgumentException("an observation has a value or a reason for having none");
        }
    }

    public static Observation of(Fraction value) {
        return new Observation(value, null, null, null);
    }

    public static Observation of(Fraction value, Fraction reference) {
        return new Observation(value, null, reference, null);
    }

    public static Observation missing(Missing why) {
        return new Observation(null, why, null, null);
    }

    public Observation withValue(Fraction other) {
        return new Observation(other, null, reference, previous);
    }

    public Observation withReference(Fraction other) {
        return new Observation(value, missing, other, previous);
    }

    public Observation withPrevious(Fraction other) {
        return new Observation(value, missing, reference, other);
    }
}
