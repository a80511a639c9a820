package org.taizhang.api.plan;

import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.projections.plan.PlanQueries;

/** The plan that a question about a position is judged by. */
public final class PlanInForce {

    private PlanInForce() {}

    /** @throws RefusedException when none was in force */
    public static Plan at(PlanQueries plans, long position) {
        return plans.at(position)
                .current()
                .orElseThrow(() -> RefusedException.of(
                        Refusal.Kind.INVALID, "PLAN_NONE", "/asOf", "当时没有通过的规划。", "No plan was in force then."));
    }
}
