package org.taizhang.api.plan;

import org.springframework.stereotype.Service;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.projections.plan.PlanQueries;

/** Which plans, mappings and path bases were in force at a position. */
@Service
public class PlanHistory {

    private final PlanQueries plans;

    PlanHistory(PlanQueries plans) {
        this.plans = plans;
    }

    public Plans at(long position) {
        return plans.at(position);
    }
}
