package org.taizhang.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * A positive number of {@value #BITS} binary digits, cut off: some fifty decimal digits are right after hundreds of operations.
 * Several times faster than a {@code BigDecimal} that is rounded at every step.
 */
final class Wide {

    private static final int BITS = 192;
    /** Two numbers that agree in so many digits are one Newton step away from agreeing in all. */
    private static final int NEAR = 100;

    private final BigInteger mantissa;
    private final int exponent;

    private Wide(BigInteger digits, int exponent) {
        int surplus = digits.bitLength() - BITS;
        this.mantissa = digits.shiftRight(surplus);
        this.exponent = exponent + surplus;
    }

    /** @param value above zero */
    static Wide of(Fraction value) {
        return of(value.numerator()).over(of(value.denominator()));
    }

    static Wide of(BigDecimal value) {
        int scale = value.scale();
        BigInteger digits = value.unscaledValue().abs();
        return scale <= 0
                ? new Wide(digits.multiply(BigInteger.TEN.pow(-scale)), 0)
                : new Wide(digits, 0).over(new Wide(BigInteger.TEN.pow(scale), 0));
    }

    Wide times(Wide other) {
        return new Wide(mantissa.multiply(other.mantissa), exponent + other.exponent);
    }

    Wide times(int factor) {
        return new Wide(mantissa.multiply(BigInteger.valueOf(factor)), exponent);
    }

    Wide over(Wide other) {
        return new Wide(mantissa.shiftLeft(BITS).divide(other.mantissa), exponent - BITS - other.exponent);
    }

    Wide over(int divisor) {
        return new Wide(mantissa.shiftLeft(Integer.SIZE).divide(BigInteger.valueOf(divisor)), exponent - Integer.SIZE);
    }

    Wide plus(Wide other) {
        int least = Math.min(exponent, other.exponent);
        return new Wide(
                mantissa.shiftLeft(exponent - least).add(other.mantissa.shiftLeft(other.exponent - least)), least);
    }

    /** @param power not negative */
    Wide pow(int power) {
        Wide result = null;
        Wide square = this;
        for (int rest = power; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result = result == null ? square : result.times(square);
            }
            if (rest > 1) {
                square = square.times(square);
            }
        }
        return result == null ? new Wide(BigInteger.ONE, 0) : result;
    }

    boolean near(Wide other) {
        return exponent == other.exponent && mantissa.subtract(other.mantissa).bitLength() < BITS - NEAR;
    }

    /** Natural, to a double's precision. */
    double logarithm() {
        return Math.log(mantissa.doubleValue()) + exponent * Math.log(2);
    }

    BigDecimal rounded(MathContext precision) {
        BigDecimal exact = exponent < 0
                ? new BigDecimal(mantissa.multiply(BigInteger.valueOf(5).pow(-exponent)), -exponent)
                : new BigDecimal(mantissa.shiftLeft(exponent));
        return exact.round(precision);
    }
}
