package org.taizhang.ledger.plan;

import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.adoption.TwoPersons;
import org.taizhang.ledger.plan.PlanEvent.ProposalEnded;

/**
 * A second member of the committee refuses what waits, or its proposer withdraws it.
 *
 * @param id of the plan, the mapping …
 */
public record EndPlanProposal(Recording recording, PlanKind kind, String id, Ending ending) implements PlanCommand {

    @Override
    public Decision<PlanEvent> decide(Plans state, Streams facts) {
        return TwoPersons.end(
                state.of(kind),
                id,
                ending,
                recording,
                content -> new ProposalEnded(recording.actor(), recording.at(), kind, id, ending));
    }
}
