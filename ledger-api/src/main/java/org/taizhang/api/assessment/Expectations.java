package org.taizhang.api.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.score.ItemScore;
import org.taizhang.ledger.attainment.Expectation;
import org.taizhang.ledger.attainment.Measure;
import org.taizhang.ledger.attainment.Ways;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.TargetColumn;

/** What lights compare with: in December the targets themselves, before it what could be reached by then. */
record Expectations(Plan plan, Ways ways, Period at) {

    /**
     * Value ÷ what could be expected by now; what the plan has no target for is compared as it is scored.
     *
     * @return null where nothing can be compared
     */
    @Nullable
    Fraction ratio(String cluster, ItemScore score) {
        Fraction ratio = score.ratio();
        Fraction target = score.reference();
        Optional<TargetColumn> column =
                Reckoning.measured(score.indicator(), at).flatMap(code -> Measure.columnOf(code, at));
        if (ratio == null || target == null || column.isEmpty()) {
            return ratio;
        }
        Fraction expected = new Expectation(plan, ways, Scope.of(new ClusterId(cluster)), at.year(), at)
                .of(column.get())
                .value();
        return expected == null || expected.signum() == 0
                ? null
                : ratio.times(target).dividedBy(base(column.get()).times(expected));
    }

    private static Fraction base(TargetColumn column) {
        return column.unit().inBase(BigDecimal.ONE);
    }
}
