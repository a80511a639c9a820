package org.taizhang.ledger.assessment.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;

/**
 * How the values of one indicator lie.
 *
 * @param values all there are, ascending
 * @param mean to {@link Scoring#ROOTS}; null without values
 * @param deviation with n − 1, to {@link Scoring#ROOTS}; null with fewer than two values
 */
public record Spread(
        List<Fraction> values,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal deviation) {

    private static final MathContext WORKING = new MathContext(60);

    static Spread range(List<Fraction> values) {
        return new Spread(values.stream().sorted().toList(), null, null);
    }

    static Spread moments(List<Fraction> values) {
        List<Fraction> sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return range(sorted);
        }
        List<BigDecimal> decimals = sorted.stream().map(Spread::decimal).toList();
        BigDecimal n = BigDecimal.valueOf(decimals.size());
        BigDecimal mean =
                decimals.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(n, WORKING);
        BigDecimal squares = decimals.stream()
                .map(x -> x.subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, (a, b) -> a.add(b, WORKING));
        BigDecimal deviation = sorted.size() < 2
                ? null
                : squares.divide(n.subtract(BigDecimal.ONE), WORKING).sqrt(Scoring.ROOTS);
        return new Spread(sorted, mean.round(Scoring.ROOTS), deviation);
    }

    private static BigDecimal decimal(Fraction value) {
        return value.numerator().divide(value.denominator(), WORKING);
    }

    public Fraction least() {
        return values.get(0);
    }

    public Fraction greatest() {
        return values.get(values.size() - 1);
    }

    public boolean even() {
        return values.isEmpty() || least().compareTo(greatest()) == 0;
    }
}
