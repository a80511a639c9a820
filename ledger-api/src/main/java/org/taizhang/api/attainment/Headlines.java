package org.taizhang.api.attainment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.indicator.ClusterFigures;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Note;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.page.Table;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.attainment.Attainment;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.TargetColumn;
import org.taizhang.projections.plan.PlanQueries;

/** What each cluster has of what the plan asks first: output and intensity, as the overview of all clusters shows them. */
@Service
public class Headlines {

    private final ClusterFigures figures;
    private final ClusterAttainment attainment;
    private final PlanQueries plans;
    private final PeriodChoice periods;

    Headlines(ClusterFigures figures, ClusterAttainment attainment, PlanQueries plans, PeriodChoice periods) {
        this.figures = figures;
        this.attainment = attainment;
        this.plans = plans;
        this.periods = periods;
    }

    /** The actuals of one cluster in the units of the plan, or why there are none. */
    public record Actual(Cell output, Cell intensity) {}

    /** @param at the last period whose reports were all due */
    public record Actuals(Period at, Map<ClusterId, Actual> byCluster) {

        /** What is to be said of them, for all together. */
        public Set<Note> legend() {
            return Table.legend(byCluster.values().stream().flatMap(one -> Stream.of(one.output(), one.intensity())));
        }
    }

    /** As far as this person may see them; empty when no plan was in force at the moment that may be seen. */
    public Optional<Actuals> of(CurrentUser user) {
        Moment moment = figures.moment(user, Scope.ALL, AsOf.NOW);
        Period at = periods.lastClosed();
        return plans.at(moment.position())
                .current()
                .map(plan -> new Actuals(
                        at,
                        plan.clusterIds().stream()
                                .collect(Collectors.toMap(id -> id, id -> actual(user, plan, id, at, moment)))));
    }

    private Actual actual(CurrentUser user, Plan plan, ClusterId cluster, Period at, Moment moment) {
        Attainment compared = attainment
                .compare(user, Scope.of(cluster), year(plan, at), at, moment)
                .attainment();
        return new Actual(
                AttainmentTable.actual(compared.row(TargetColumn.OUTPUT)),
                AttainmentTable.actual(compared.row(TargetColumn.INTENSITY)));
    }

    /** The target year that is ahead, or the last one: which figure is compared depends on it. */
    private static int year(Plan plan, Period at) {
        return plan.targetYears().stream()
                .filter(year -> year >= at.year())
                .findFirst()
                .orElseGet(() -> plan.targetYears().get(plan.targetYears().size() - 1));
    }
}
