package org.taizhang.api.rest;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;

/**
 * An exact ratio in lowest terms; a whole number has the denominator 1.
 *
 * @param numerator whole
 * @param denominator whole, positive
 */
public record Exact(BigInteger numerator, BigInteger denominator) {

    public static Exact of(Fraction fraction) {
        Fraction reduced = fraction.reduced();
        return new Exact(
                reduced.numerator().toBigIntegerExact(), reduced.denominator().toBigIntegerExact());
    }

    public static @Nullable Exact ofNullable(@Nullable Fraction fraction) {
        return fraction == null ? null : of(fraction);
    }

    /** HALF_UP; null stays null. */
    public static @Nullable BigDecimal rounded(@Nullable Fraction fraction, int decimals) {
        return fraction == null ? null : fraction.rounded(decimals);
    }
}
