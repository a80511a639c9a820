package org.taizhang.api.indicator;

import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.Plan;

/** What a plan says of a scope. */
public final class ScopeName {

    static final Text ALL = new Text("各集聚区合计", "All clusters");

    private ScopeName() {}

    public static Text of(Plan plan, Scope scope) {
        return scope.cluster().flatMap(plan::cluster).map(ClusterInfo::name).orElse(ALL);
    }

    /** The next year with targets at or after the period, else the last. */
    public static int nextTargetYear(Plan plan, Period period) {
        return plan.targetYears().stream()
                .filter(year -> year >= period.year())
                .findFirst()
                .orElseGet(() -> plan.targetYears().get(plan.targetYears().size() - 1));
    }
}
