package org.taizhang.ledger.assessment.score;

import java.util.Collections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
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
        Fraction lower = rule.lower().dividedBy(HUNDRED);
        Fraction perUnit = rule.upper().minus(rule.lower()).dividedBy(HUNDRED).dividedBy(range);
        return (value, reference, ratio) -> lower.plus(aboveWorst(value).times(perUnit));
    }

    @Override
    public Curve zScore(Rule.ZScore rule) {
        if (spread.even() || spread.mean() == null || spread.deviation() == null) {
            return even(rule.whenEqual());
        }
        Fraction mean = Fraction.whole(spread.mean());
        Fraction perUnit = rule.deviation().dividedBy(HUNDRED).dividedBy(Fraction.whole(spread.deviation()));
        Fraction middle = rule.mean().dividedBy(HUNDRED);
        return (value, reference, ratio) ->
                middle.plus(towards(value.minus(mean)).times(perUnit));
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
