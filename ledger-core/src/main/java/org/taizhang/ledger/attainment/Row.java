package org.taizhang.ledger.attainment;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.plan.Target;
import org.taizhang.ledger.plan.TargetColumn;

/**
 * One column of the plan: its target, the actual figure, and how they compare.
 *
 * @param target null when the plan sets none for this scope and year ({@code NO_TARGET})
 * @param figure the actual in the unit of its indicator, with marks and coverage, or the reason why there is none
 * @param actual the same in the column's unit; null when the figure is absent
 * @param attained exact: 447.96 against 448 is not; null when nothing can be compared, be it that the figure is
 *     absent or {@code INCOMPLETE}, and for 可用面积占比, which the plan assumes and does not ask for
 * @param gap actual − target in the column's unit, negative while short; null when nothing can be compared
 * @param expected null for 可用面积占比
 * @param ratio actual ÷ expected
 * @param noLight why there is no light; null when there is one, and for 可用面积占比
 */
public record Row(
        TargetColumn column,
        @Nullable Target target,
        Figure figure,
        @Nullable Fraction actual,
        @Nullable Boolean attained,
        @Nullable Fraction gap,
        @Nullable Expected expected,
        @Nullable Fraction ratio,
        @Nullable Light light,
        @Nullable Absence noLight) {}
