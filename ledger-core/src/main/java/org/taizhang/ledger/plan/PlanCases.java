package org.taizhang.ledger.plan;

import org.taizhang.ledger.plan.PlanEvent.MappingAdopted;
import org.taizhang.ledger.plan.PlanEvent.MappingProposed;
import org.taizhang.ledger.plan.PlanEvent.PathBasesAdopted;
import org.taizhang.ledger.plan.PlanEvent.PathBasesProposed;
import org.taizhang.ledger.plan.PlanEvent.PlanAdopted;
import org.taizhang.ledger.plan.PlanEvent.PlanProposed;
import org.taizhang.ledger.plan.PlanEvent.ProposalEnded;
import org.taizhang.ledger.plan.PlanEvent.TargetPathsAdopted;
import org.taizhang.ledger.plan.PlanEvent.TargetPathsProposed;

/** For readers to whom all decisions of the committee are alike. */
public interface PlanCases<R> extends PlanEvent.Cases<R> {

    R plan(PlanEvent event);

    @Override
    default R planProposed(PlanProposed event) {
        return plan(event);
    }

    @Override
    default R planAdopted(PlanAdopted event) {
        return plan(event);
    }

    @Override
    default R mappingProposed(MappingProposed event) {
        return plan(event);
    }

    @Override
    default R mappingAdopted(MappingAdopted event) {
        return plan(event);
    }

    @Override
    default R pathBasesProposed(PathBasesProposed event) {
        return plan(event);
    }

    @Override
    default R pathBasesAdopted(PathBasesAdopted event) {
        return plan(event);
    }

    @Override
    default R targetPathsProposed(TargetPathsProposed event) {
        return plan(event);
    }

    @Override
    default R targetPathsAdopted(TargetPathsAdopted event) {
        return plan(event);
    }

    @Override
    default R planProposalEnded(ProposalEnded event) {
        return plan(event);
    }
}
