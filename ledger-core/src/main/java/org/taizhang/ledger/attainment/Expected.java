package org.taizhang.ledger.attainment;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.indicator.Absence;

/**
 * What could be expected by now: exactly one of {@code value} and {@code absence} is null.
 *
 * @param value exact, in the column's unit
 * @param linear for a seasonal expectation the plain share of months, to be shown beside; else null
 */
public record Expected(
        Basis basis,
        @Nullable Fraction value,
        @Nullable Fraction linear,
        @Nullable Absence absence) {

    static Expected of(Basis basis, Fraction value) {
        return new Expected(basis, value.reduced(), null, null);
    }

    static Expected seasonal(Fraction value, Fraction linear) {
        return new Expected(Basis.SEASONAL, value.reduced(), linear.reduced(), null);
    }

    static Expected absent(Basis basis, Absence why) {
        return new Expected(basis, null, null, why);
    }
}
