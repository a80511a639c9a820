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
        Over over = Over.of(sorted);
        BigDecimal n = BigDecimal.valueOf(sorted.size());
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (BigDecimal x : over.numerators) {
            sum = sum.add(x);
            squares = squares.add(x.multiply(x));
        }
        BigDecimal mean = sum.divide(n.multiply(over.denominator), Scoring.ROOTS);
        if (sorted.size() < 2) {
            return new Spread(sorted, mean, null);
        }
        BigDecimal deviation = n.multiply(squares)
                .subtract(sum.multiply(sum))
                .divide(n.multiply(n.subtract(BigDecimal.ONE)).multiply(over.denominator.pow(2)), WORKING)
                .sqrt(Scoring.ROOTS);
        return new Spread(sorted, mean, deviation);
    }

    /** Values over one denominator: their own where all have the same, so that sums are exact. */
    private record Over(List<BigDecimal> numerators, BigDecimal denominator) {

        static Over of(List<Fraction> values) {
            BigDecimal first = values.get(0).denominator();
            return values.stream().allMatch(v -> v.denominator().compareTo(first) == 0)
                    ? new Over(values.stream().map(Fraction::numerator).toList(), first)
                    : new Over(values.stream().map(Spread::decimal).toList(), BigDecimal.ONE);
        }
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
