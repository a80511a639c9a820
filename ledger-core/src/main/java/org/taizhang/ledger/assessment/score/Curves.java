package org.taizhang.ledger.assessment.score;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.formula.OwnFormula;
import org.taizhang.ledger.assessment.scheme.Indicator.Direction;
import org.taizhang.ledger.assessment.scheme.Rule;
import org.taizhang.ledger.assessment.scheme.Rule.WhenEqual;

/**
 * The point rules, exactly.
 *
 * @param weight full points of the item, for a bonus in points
 * @param spread the values to measure on
 */
record Curves(Fraction weight, Direction direction, Spread spread) implements Rule.Cases<Curve> {

    private static final Fraction HUNDRED = Fraction.of(100, 1);

    @Override
    public Curve attainment(Rule.Attainment rule) {
        Rule.Above above = rule.above();
        return (value, reference, ratio) -> {
            Fraction a = Objects.requireNonNull(ratio);
            if (a.compareTo(Fraction.ONE) < 0) {
                return a.max(Fraction.ZERO);
            }
            return above == null ? Fraction.ONE : Fraction.ONE.plus(bonus(above, a.minus(Fraction.ONE)));
        };
    }

    private Fraction bonus(Rule.Above above, Fraction beyond) {
        Fraction bonus = above.per().times(beyond).min(above.most());
        return switch (above.in()) {
            case WEIGHT -> bonus;
            case POINTS -> bonus.dividedBy(weight);
        };
    }

    @Override
    public Curve hold(Rule.Hold rule) {
        Fraction pointsPerGrowth = rule.points().dividedBy(rule.step()).dividedBy(weight);
        return (value, reference, ratio) -> {
            Fraction a = Objects.requireNonNull(ratio);
            return a.compareTo(Fraction.ONE) < 0
                    ? rule.held().times(a).max(Fraction.ZERO)
                    : rule.held()
                            .plus(a.minus(Fraction.ONE).times(pointsPerGrowth).min(rule.most()));
        };
    }

    @Override
    public Curve baseRatio(Rule.BaseRatio rule) {
        Fraction most = rule.most();
        return (value, reference, ratio) -> {
            Fraction a = Objects.requireNonNull(ratio);
            return most == null ? a : a.min(most);
        };
    }

    @Override
    public Curve minMax(Rule.MinMax rule) {
        if (spread.even()) {
            return even(rule.whenEqual());
        }
        Fraction range = spread.greatest().minus(spread.least());
        Fraction onto = rule.upper().minus(rule.lower());
        Fraction atWorst = rule.lower().times(range);
        Fraction whole = range.times(100);
        return (value, reference, ratio) ->
                atWorst.plus(aboveWorst(value).times(onto)).dividedBy(whole);
    }

    @Override
    public Curve zScore(Rule.ZScore rule) {
        if (spread.even() || spread.mean() == null || spread.deviation() == null) {
            return even(rule.whenEqual());
        }
        Fraction mean = Fraction.whole(spread.mean());
        Fraction middle = decimal(rule.mean().dividedBy(HUNDRED));
        Fraction perUnit = decimal(rule.deviation().dividedBy(HUNDRED).dividedBy(Fraction.whole(spread.deviation())));
        Fraction slope = towards(perUnit);
        Fraction atZero = middle.minus(mean.times(slope));
        return (value, reference, ratio) -> value.times(slope).plus(atZero);
    }

    /** To the precision of roots: one factor for all subjects. */
    private static Fraction decimal(Fraction number) {
        return Fraction.whole(number.numerator().divide(number.denominator(), Scoring.ROOTS));
    }

    @Override
    public Curve percentileRank(Rule.PercentileRank rule) {
        if (spread.even()) {
            return even(rule.whenEqual());
        }
        int n = spread.values().size();
        return (value, reference, ratio) -> Fraction.of(worseThan(value), n - 1);
    }

    @Override
    public Curve distanceToTarget(Rule.DistanceToTarget rule) {
        return (value, reference, ratio) -> {
            Fraction whole = aboveWorst(Objects.requireNonNull(reference));
            if (whole.signum() <= 0) {
                return whenEqual(rule.whenEqual());
            }
            Fraction distance = aboveWorst(value).dividedBy(whole);
            return rule.capped() ? distance.min(Fraction.ONE) : distance;
        };
    }

    @Override
    public Curve own(Rule.Own rule) {
        OwnFormula formula = OwnFormula.compile(rule.formula());
        return (value, reference, ratio) -> {
            Map<String, Fraction> words = new HashMap<>(
                    Map.of("value", value, "weight", weight, "least", spread.least(), "greatest", spread.greatest()));
            if (reference != null) {
                words.put("reference", reference);
            }
            try {
                return formula.points(words).dividedBy(weight).reduced();
            } catch (ArithmeticException e) {
                return null;
            }
        };
    }

    private static Curve even(WhenEqual whenEqual) {
        return (value, reference, ratio) -> whenEqual(whenEqual);
    }

    private static @Nullable Fraction whenEqual(WhenEqual whenEqual) {
        return switch (whenEqual) {
            case FULL_WEIGHT -> Fraction.ONE;
            case REFUSE -> null;
        };
    }

    /** How far from the worst value, counted towards the better. */
    private Fraction aboveWorst(Fraction value) {
        return switch (direction) {
            case HIGHER -> value.minus(spread.least());
            case LOWER -> spread.greatest().minus(value);
        };
    }

    private Fraction towards(Fraction difference) {
        return switch (direction) {
            case HIGHER -> difference;
            case LOWER -> difference.times(-1);
        };
    }

    /** How many values are worse: by direction those below, or those above. */
    private int worseThan(Fraction value) {
        return switch (direction) {
            case HIGHER -> upTo(value, -1);
            case LOWER -> spread.values().size() - upTo(value, 0);
        };
    }

    /** How many values are below {@code value}, those equal to it counted in for {@code most} = 0. */
    private int upTo(Fraction value, int most) {
        int end = Collections.binarySearch(spread.values(), value, (a, b) -> a.compareTo(b) <= most ? -1 : 1);
        return -end - 1;
    }
}
