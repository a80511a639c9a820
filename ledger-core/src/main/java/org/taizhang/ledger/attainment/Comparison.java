package org.taizhang.ledger.attainment;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.Mark;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.Target;
import org.taizhang.ledger.plan.TargetColumn;

/**
 * Compares one scope with the targets of one year at one period. All arithmetic is exact. A sum that is still being
 * filed is shown beside target and expectation, and compared with neither.
 */
record Comparison(Plan plan, Ways ways, Scope scope, int targetYear, Period at, FigureSource figures) {

    Row row(TargetColumn column) {
        Target target = plan.target(scope, targetYear, column).orElse(null);
        Figure figure = figures.figure(Measure.of(column, targetYear, at), scope, at);
        Fraction value = figure.value();
        Fraction actual = value == null ? null : column.unit().fromBase(value).reduced();
        Fraction compared = figure.marks().contains(Mark.INCOMPLETE) ? null : actual;
        Fraction gap = target == null || compared == null
                ? null
                : compared.minus(target.value()).reduced();
        if (column == TargetColumn.USABLE_SHARE) {
            return new Row(column, target, figure, actual, null, gap, null, null, null, null);
        }
        Boolean attained = gap == null ? null : gap.numerator().signum() >= 0;
        Expected expected = new Expectation(plan, ways, scope, targetYear, at).of(column);
        Fraction ratio = ratio(compared, expected.value());
        Light light = ratio == null ? null : Light.of(ratio);
        return new Row(
                column,
                target,
                figure,
                actual,
                attained,
                gap,
                expected,
                ratio,
                light,
                light == null ? noLight(figure, expected) : null);
    }

    private static @Nullable Fraction ratio(@Nullable Fraction actual, @Nullable Fraction expected) {
        return actual == null || expected == null || expected.numerator().signum() == 0
                ? null
                : actual.dividedBy(expected).reduced();
    }

    /** What is missing on the target's side is said before what is missing on the figure's. */
    private static Absence noLight(Figure figure, Expected expected) {
        if (expected.absence() != null) {
            return expected.absence();
        }
        if (figure.absence() != null) {
            return figure.absence();
        }
        return figure.marks().contains(Mark.INCOMPLETE) ? Absence.INCOMPLETE : Absence.DENOMINATOR_ZERO;
    }
}
