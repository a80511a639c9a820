package org.taizhang.ledger.assessment.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;

/**
 * Turns a value x into points of the weight w. Where an indicator says lower is better, ratios stand upside down
 * (reference ÷ x) and distances are mirrored.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Rule.Attainment.class, name = "attainment"),
    @JsonSubTypes.Type(value = Rule.Hold.class, name = "hold"),
    @JsonSubTypes.Type(value = Rule.BaseRatio.class, name = "base-ratio"),
    @JsonSubTypes.Type(value = Rule.MinMax.class, name = "min-max"),
    @JsonSubTypes.Type(value = Rule.ZScore.class, name = "z-score"),
    @JsonSubTypes.Type(value = Rule.PercentileRank.class, name = "percentile-rank"),
    @JsonSubTypes.Type(value = Rule.DistanceToTarget.class, name = "distance-to-target"),
    @JsonSubTypes.Type(value = Rule.Own.class, name = "formula")
})
public sealed interface Rule {

    /** a = x ÷ target: below 1 w × a, not below 0; from 1 on w and the bonus. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attainment(@Nullable Above above) implements Rule {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.attainment(this);
        }
    }

    /**
     * The bonus for a above 1: {@code per} × (a − 1), at most {@code most}.
     *
     * @param in whether both count in weights or in points
     */
    record Above(Fraction per, Fraction most, In in) {
        public enum In {
            WEIGHT,
            POINTS
        }
    }

    /**
     * 持平得80%: with the base reached, {@code held} × w; above it {@code points} more for each {@code step} of growth, pro
     * rata, at most {@code most} × w; below it {@code held} × w × (1 + g), not below 0.
     */
    record Hold(Fraction held, Fraction step, Fraction points, Fraction most) implements Rule {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.hold(this);
        }
    }

    /**
     * w × x ÷ base; negative values keep their sign.
     *
     * @param most upper limit of x ÷ base; null for none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BaseRatio(@Nullable Fraction most) implements Rule {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.baseRatio(this);
        }
    }

    /** w × [lower + (upper − lower) × (x − min) ÷ (max − min)] ÷ 100. */
    record MinMax(Fraction lower, Fraction upper, WhenEqual whenEqual) implements Rule {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.minMax(this);
        }
    }

    /** w × [mean + deviation × z] ÷ 100 with z = (x − mean of all) ÷ standard deviation of all (n − 1). */
    record ZScore(Fraction mean, Fraction deviation, WhenEqual whenEqual) implements Rule {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.zScore(this);
        }
    }

    /** w × (rank − 1) ÷ (n − 1), the worst having rank 1 and ties the lowest of their ranks. */
    record PercentileRank(WhenEqual whenEqual) implements Rule {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.percentileRank(this);
        }
    }

    /**
     * w × (x − worst) ÷ (target − worst); below 0 it cannot be.
     *
     * @param capped whether beyond the target counts as the target
     */
    record DistanceToTarget(boolean capped, WhenEqual whenEqual) implements Rule {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.distanceToTarget(this);
        }
    }

    /** Points by a formula of the scheme's own (see {@code OwnFormula}); direction is for the formula to heed. */
    record Own(String formula) implements Rule {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.own(this);
        }
    }

    /** When all values are the same (or none is worse than the target) there is nothing to measure on. */
    enum WhenEqual {
        FULL_WEIGHT,
        REFUSE
    }

    <R> R on(Cases<R> cases);

    interface Cases<R> {
        R attainment(Attainment rule);

        R hold(Hold rule);

        R baseRatio(BaseRatio rule);

        R minMax(MinMax rule);

        R zScore(ZScore rule);

        R percentileRank(PercentileRank rule);

        R distanceToTarget(DistanceToTarget rule);

        R own(Own rule);
    }
}
