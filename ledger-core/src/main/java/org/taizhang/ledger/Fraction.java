package org.taizhang.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact ratio. It keeps the numerator and the denominator it was made of; rounding happens only where it is shown.
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator is zero");
        }
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    public static Fraction whole(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE);
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigDecimal.valueOf(factor)), denominator);
    }

    /** @throws ArithmeticException when {@code other} is zero */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** For display: HALF_UP. */
    public BigDecimal rounded(int scale) {
        return numerator.divide(denominator, scale, RoundingMode.HALF_UP);
    }

    /** The same ratio in lowest whole terms, denominator positive: {@code 290000/660 → 14500/33}. */
    public Fraction reduced() {
        int scale = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
        BigInteger n = numerator.movePointRight(scale).toBigIntegerExact();
        BigInteger d = denominator.movePointRight(scale).toBigIntegerExact();
        BigInteger gcd = n.gcd(d).multiply(BigInteger.valueOf(d.signum()));
        return new Fraction(new BigDecimal(n.divide(gcd)), new BigDecimal(d.divide(gcd)));
    }

    /** By value: {@code 1/2} and {@code 2/4} compare as equal although they are different records. */
    @Override
    public int compareTo(Fraction other) {
        int sign = denominator.signum() * other.denominator.signum();
        return sign * numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator.toPlainString() + "/" + denominator.toPlainString();
    }
}
