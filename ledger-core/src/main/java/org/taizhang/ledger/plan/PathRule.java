package org.taizhang.ledger.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;

/**
 * The way to the targets of one column.
 *
 * @param scope for which it holds; null for every scope without a rule of its own
 * @param milestones what is to be reached on the way; only for {@link Shape#MILESTONES}
 * @param cumulative for {@link Shape#SEASONAL}: flow of a usual year up to each month, its unit does not matter; empty for
 *     the usual seasonality
 */
public record PathRule(
        TargetColumn column,
        @Nullable Scope scope,
        Shape shape,
        List<Milestone> milestones,
        Map<Integer, Long> cumulative) {

    public PathRule {
        milestones = List.copyOf(milestones);
        cumulative = Map.copyOf(cumulative);
    }

    /** Between base and targets, and for output within the target year. */
    public enum Shape {
        /** By equal steps; output by equal parts of the year. */
        LINEAR("直线", "linear"),
        /** By equal ratios; output of the target year by season. */
        GEOMETRIC("几何（等比）", "geometric"),
        /** Output of the target year by season, by equal steps before. */
        SEASONAL("季节", "seasonal"),
        /** By equal steps from milestone to milestone. */
        MILESTONES("里程碑", "milestones");

        private final Text label;

        Shape(String zh, String en) {
            this.label = new Text(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    /**
     * @param at reached by its end; for output in a target year counted from January, else over twelve months
     * @param value in the column's unit
     */
    public record Milestone(Period at, BigDecimal value) {}
}
