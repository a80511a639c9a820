package org.taizhang.ledger.attainment;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.indicator.Absence;

/**
 * What could be expected by now: exactly one of {@code value} and {@code absence} is null.
 *
 * @param value in the column's unit; exact, but for roots ({@link org.taizhang.ledger.Roots#PRECISION})
 * @param linear of output in the target year, the plain share of months, to be shown beside; else null
 * @param seasonal of output in the target year, the seasonal share, to be shown beside; else null
 */
public record Expected(
        Basis basis,
        @Nullable Fraction value,
        @Nullable Fraction linear,
        @Nullable Fraction seasonal,
        @Nullable Absence absence) {

    static Expected of(Basis basis, Fraction value) {
        return new Expected(basis, value.reduced(), null, null, null);
    }

    /** With both shares of the year beside it. */
    Expected beside(Fraction linearShare, Fraction seasonalShare) {
        return new Expected(basis, value, linearShare.reduced(), seasonalShare.reduced(), absence);
    }

    static Expected absent(Basis basis, Absence why) {
        return new Expected(basis, null, null, null, why);
    }
}
