package org.taizhang.api.attainment;

import org.springframework.stereotype.Service;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.indicator.ClusterFigures;
import org.taizhang.api.plan.PlanInForce;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.attainment.Attainment;
import org.taizhang.ledger.attainment.Ways;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.projections.indicator.FigureTable;
import org.taizhang.projections.plan.PlanQueries;

/** Figures compared with the targets of the plan that was in force at the moment asked for. */
@Service
public class ClusterAttainment {

    private final ClusterFigures figures;
    private final PlanQueries plans;

    ClusterAttainment(ClusterFigures figures, PlanQueries plans) {
        this.figures = figures;
        this.plans = plans;
    }

    /** A comparison, and the plan it rests on. */
    public record Compared(Plan plan, Attainment attainment) {}

    /** @throws RefusedException when no plan was in force, or it sets no targets for that year */
    public Compared compare(CurrentUser user, Scope scope, int targetYear, Period at, Moment moment) {
        return compare(user, scope, targetYear, at, moment, Ways.of(plans.at(moment.position())));
    }

    /** On other ways than those that were decided then. */
    Compared compare(CurrentUser user, Scope scope, int targetYear, Period at, Moment moment, Ways ways) {
        Plan plan = PlanInForce.at(plans, moment.position());
        if (!plan.targetYears().contains(targetYear)) {
            throw unknown(
                    "TARGET_YEAR",
                    "规划的目标年为 " + plan.targetYears() + "。",
                    "The plan sets targets for " + plan.targetYears() + ".");
        }
        FigureTable table = figures.table(user, scope, at, at, moment);
        return new Compared(
                plan,
                Attainment.of(
                        plan, ways, scope, targetYear, at, (code, ofScope, period) -> table.figure(code, period)));
    }

    private static RefusedException unknown(String rule, String zh, String en) {
        return RefusedException.of(Refusal.Kind.INVALID, rule, "/targetYear", zh, en);
    }
}
