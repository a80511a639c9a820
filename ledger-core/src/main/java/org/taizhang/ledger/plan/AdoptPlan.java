package org.taizhang.ledger.plan;

import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.TwoPersons;
import org.taizhang.ledger.plan.PlanEvent.PlanAdopted;

/**
 * A second member of the committee adopts the plan that waits.
 *
 * @param id of the plan
 * @param document number of the adopting document
 */
public record AdoptPlan(Recording recording, String id, String document) implements PlanCommand {

    @Override
    public Decision<PlanEvent> decide(Plans state, Streams facts) {
        return TwoPersons.decide(
                state.plans(),
                id,
                document,
                recording,
                plan -> new PlanAdopted(recording.actor(), recording.at(), document, plan));
    }
}
