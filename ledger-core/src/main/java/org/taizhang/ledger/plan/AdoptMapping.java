package org.taizhang.ledger.plan;

import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.TwoPersons;
import org.taizhang.ledger.plan.PlanEvent.MappingAdopted;

/**
 * A second member of the committee adopts the industry mapping that waits.
 *
 * @param id of the mapping
 * @param document number of the adopting document
 */
public record AdoptMapping(Recording recording, String id, String document) implements PlanCommand {

    @Override
    public Decision<PlanEvent> decide(Plans state, Streams facts) {
        return TwoPersons.decide(
                state.mappings(),
                id,
                document,
                recording,
                mapping -> new MappingAdopted(recording.actor(), recording.at(), document, mapping));
    }
}
