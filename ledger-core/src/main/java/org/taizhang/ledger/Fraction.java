package org.taizhang.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact ratio. It keeps the numerator and the denominator it was made of; rounding happens only where it is shown. In
 * JSON it is a text, {@link #text}; numbers are read too.
 */
@JsonDeserialize(using = FractionDeserializer.class)
public record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0, 1);
    public static final Fraction ONE = of(1, 1);

    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,60}(?:\\.\\d{1,60})?)(?:/(\\d{1,60}))?");

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

    /**
     * Reads what {@link #text} writes: {@code 25}, {@code 24.097}, {@code 14500/33}.
     *
     * @throws IllegalArgumentException for anything else, a zero denominator, or more than 60 digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Fraction parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("not an exact number: " + text);
        }
        BigDecimal below = written.group(2) == null ? BigDecimal.ONE : new BigDecimal(written.group(2));
        if (below.signum() == 0) {
            throw new IllegalArgumentException("denominator is zero: " + text);
        }
        return new Fraction(new BigDecimal(written.group(1)), below);
    }

    public int signum() {
        return numerator.signum() * denominator.signum();
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Fraction plus(Fraction other) {
        if (denominator.compareTo(other.denominator) == 0) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
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

    /** The one way to write this value exactly: a decimal where it ends ({@code 24.097}), else {@code 14500/33}. */
    @JsonValue
    public String text() {
        Fraction lowest = reduced();
        BigInteger rest = lowest.denominator.toBigIntegerExact();
        int scale = Math.max(power(rest, 2), power(rest, 5));
        rest = rest.divide(BigInteger.TWO.pow(power(rest, 2)));
        rest = rest.divide(BigInteger.valueOf(5).pow(power(rest, 5)));
        return rest.equals(BigInteger.ONE)
                ? lowest.numerator
                        .divide(lowest.denominator, scale, RoundingMode.UNNECESSARY)
                        .toPlainString()
                : lowest.toString();
    }

    private static int power(BigInteger number, int prime) {
        BigInteger factor = BigInteger.valueOf(prime);
        int power = 0;
        for (BigInteger rest = number; rest.mod(factor).signum() == 0; rest = rest.divide(factor)) {
            power++;
        }
        return power;
    }

    /** By value: {@code 1/2} and {@code 2/4} compare as equal although they are different records. */
    @Override
    public int compareTo(Fraction other) {
        if (denominator.compareTo(other.denominator) == 0) {
            return denominator.signum() * numerator.compareTo(other.numerator);
        }
        int sign = denominator.signum() * other.denominator.signum();
        return sign * numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator.toPlainString() + "/" + denominator.toPlainString();
    }
}
