package org.taizhang.ledger.plan;

import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.TwoPersons;
import org.taizhang.ledger.plan.PlanEvent.TargetPathsAdopted;

/**
 * A second member of the committee adopts the target paths that wait.
 *
 * @param id of the target paths
 * @param document number of the adopting document
 */
public record AdoptTargetPaths(Recording recording, String id, String document) implements PlanCommand {

    @Override
    public Decision<PlanEvent> decide(Plans state, Streams facts) {
        return TwoPersons.decide(
                state.paths(),
                id,
                document,
                recording,
                paths -> new TargetPathsAdopted(recording.actor(), recording.at(), document, paths));
    }
}
