package org.taizhang.ledger.assessment.score;

import java.math.BigInteger;
import java.util.List;
import org.taizhang.ledger.Fraction;

/** Fractions as multiples of their greatest common measure. */
final class Whole {

    private Whole() {}

    /** @throws ArithmeticException when one is too large a multiple to count */
    static int[] of(List<Fraction> fractions) {
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
        return above.stream().mapToInt(a -> a.divide(measure).intValueExact()).toArray();
    }
}
