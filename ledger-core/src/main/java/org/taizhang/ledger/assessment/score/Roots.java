package org.taizhang.ledger.assessment.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.Whole;

/** Weighted geometric means to {@link Scoring#ROOTS}. */
final class Roots {

    private static final MathContext WORKING = new MathContext(50, RoundingMode.HALF_EVEN);
    private static final int STEPS_MAX = 50;

    private Roots() {}

    /**
     * (Π value^weight)^(1 ÷ Σ weight).
     *
     * @param values above zero
     * @param weights above zero, and measurable by {@link Whole}: a valid scheme has such
     */
    static Fraction geometricMean(List<Fraction> values, List<Fraction> weights) {
        int[] whole = Whole.of(weights);
        int sum = 0;
        double logarithm = 0;
        BigDecimal product = BigDecimal.ONE;
        for (int i = 0; i < whole.length; i++) {
            BigDecimal value = values.get(i).numerator().divide(values.get(i).denominator(), WORKING);
            sum += whole[i];
            logarithm += whole[i] * Math.log(value.doubleValue());
            product = product.multiply(value.pow(whole[i], WORKING), WORKING);
        }
        return Fraction.whole(root(product, sum, Math.exp(logarithm / sum)));
    }

    /** Newton's method from an estimate that is good to a double's precision. */
    private static BigDecimal root(BigDecimal number, int degree, double estimate) {
        BigDecimal n = BigDecimal.valueOf(degree);
        BigDecimal root = BigDecimal.valueOf(estimate);
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < STEPS_MAX && root.round(Scoring.ROOTS).compareTo(before) != 0; i++) {
            before = root.round(Scoring.ROOTS);
            BigDecimal next = number.divide(root.pow(degree - 1, WORKING), WORKING);
            root = root.add(next.subtract(root).divide(n, WORKING), WORKING);
        }
        return root.round(Scoring.ROOTS);
    }
}
