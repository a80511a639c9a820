package org.taizhang.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Weighted geometric means to {@link #PRECISION}. */
public final class Roots {

    /** Digits of a root that are kept. */
    public static final MathContext PRECISION = new MathContext(34, RoundingMode.HALF_EVEN);

    private static final int STEPS_MAX = 50;

    private Roots() {}

    /**
     * (Π value^weight)^(1 ÷ Σ weight).
     *
     * @param values above zero
     * @param whole their weights, above zero
     */
    public static Fraction geometricMean(List<Fraction> values, int... whole) {
        int sum = 0;
        double logarithm = 0;
        Map<Integer, Wide> alike = new TreeMap<>();
        for (int i = 0; i < whole.length; i++) {
            Wide value = Wide.of(values.get(i));
            sum += whole[i];
            logarithm += whole[i] * value.logarithm();
            alike.merge(whole[i], value, Wide::times);
        }
        Wide product = null;
        for (Map.Entry<Integer, Wide> factor : alike.entrySet()) {
            Wide power = factor.getValue().pow(factor.getKey());
            product = product == null ? power : product.times(power);
        }
        if (product == null) {
            throw new IllegalArgumentException("no values");
        }
        Wide estimate = Wide.of(BigDecimal.valueOf(Math.exp(logarithm / sum)));
        return Fraction.whole(root(product, sum, estimate).rounded(PRECISION));
    }

    /** Newton's method from an estimate that is good to a double's precision. */
    private static Wide root(Wide number, int degree, Wide estimate) {
        Wide root = estimate;
        for (int i = 0; i < STEPS_MAX; i++) {
            Wide before = root;
            Wide other = number.over(root.pow(degree - 1));
            root = root.times(degree - 1).plus(other).over(degree);
            if (root.near(before)) {
                return root;
            }
        }
        return root;
    }
}
