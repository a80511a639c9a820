package org.taizhang.ledger.assessment.scheme;

import java.math.BigInteger;
import java.util.List;
import org.taizhang.ledger.Fraction;

/** Fractions as multiples of their greatest common measure. */
public final class Whole {

    private static final int SUM_MAX = 1_000_000;

    private Whole() {}

    /**
     * @param fractions above zero
     * @throws ArithmeticException when their sum is more than {@value #SUM_MAX} times the measure
     */
    public static int[] of(List<Fraction> fractions) {
        List<Fraction> reduced = fractions.stream().map(Fraction::reduced).toList();
        BigInteger below = reduced.stream()
                .map(f -> f.denominator().toBigIntegerExact())
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        List<BigInteger> above = reduced.stream()
                .map(f -> f.numerator()
                        .toBigIntegerExact()
                        .multiply(below.divide(f.denominator().toBigIntegerExact())))
                .toList();
        BigInteger measure = above.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        BigInteger sum = above.stream().reduce(BigInteger.ZERO, BigInteger::add).divide(measure);
        if (sum.compareTo(BigInteger.valueOf(SUM_MAX)) > 0) {
            throw new ArithmeticException("the sum is " + sum + " times the common measure");
        }
        return above.stream().mapToInt(a -> a.divide(measure).intValueExact()).toArray();
    }
}
