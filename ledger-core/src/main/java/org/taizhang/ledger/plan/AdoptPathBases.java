package org.taizhang.ledger.plan;

import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.TwoPersons;
import org.taizhang.ledger.plan.PlanEvent.PathBasesAdopted;

/**
 * A second member of the committee adopts the path bases that wait.
 *
 * @param id of the path bases
 * @param document number of the adopting document
 */
public record AdoptPathBases(Recording recording, String id, String document) implements PlanCommand {

    @Override
    public Decision<PlanEvent> decide(Plans state, Streams facts) {
        return TwoPersons.decide(
                state.bases(),
                id,
                document,
                recording,
                bases -> new PathBasesAdopted(recording.actor(), recording.at(), document, bases));
    }
}
