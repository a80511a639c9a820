package org.taizhang.ledger.assessment.score;

import java.util.List;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Roots;
import org.taizhang.ledger.assessment.scheme.Aggregation.Method;
import org.taizhang.ledger.assessment.scheme.Whole;

/** Weighted means of points per weight. */
final class Mean {

    /** Denominators multiply; reducing costs more than a few long ones. */
    private static final int REDUCED_EVERY = 16;

    private Mean() {}

    /** @param shares at least one; above zero unless the method is arithmetic */
    static Fraction of(Method method, List<Fraction> shares, List<Fraction> weights) {
        return switch (method) {
            case ARITHMETIC -> sumOfProducts(shares, weights).dividedBy(sum(weights));
            case GEOMETRIC -> Roots.geometricMean(shares, Whole.of(weights));
            case HARMONIC ->
                sum(weights)
                        .dividedBy(sumOfProducts(
                                shares.stream().map(Fraction.ONE::dividedBy).toList(), weights));
        };
    }

    static Fraction sum(List<Fraction> parts) {
        return parts.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction sumOfProducts(List<Fraction> values, List<Fraction> weights) {
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < values.size(); i++) {
            sum = sum.plus(values.get(i).times(weights.get(i)));
            if (i % REDUCED_EVERY == REDUCED_EVERY - 1) {
                sum = sum.reduced();
            }
        }
        return sum;
    }
}
