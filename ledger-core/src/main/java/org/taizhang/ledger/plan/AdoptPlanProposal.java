package org.taizhang.ledger.plan;

import java.util.function.Function;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.Decisions;
import org.taizhang.ledger.adoption.TwoPersons;
import org.taizhang.ledger.plan.PlanEvent.MappingAdopted;
import org.taizhang.ledger.plan.PlanEvent.PathBasesAdopted;
import org.taizhang.ledger.plan.PlanEvent.PlanAdopted;
import org.taizhang.ledger.plan.PlanEvent.TargetPathsAdopted;

/**
 * A second member of the committee adopts what waits.
 *
 * @param id of the plan, the mapping …
 * @param document number of the adopting document
 */
public record AdoptPlanProposal(Recording recording, PlanKind kind, String id, String document) implements PlanCommand {

    @Override
    public Decision<PlanEvent> decide(Plans state, Streams facts) {
        return switch (kind) {
            case PLAN ->
                adopt(state.plans(), plan -> new PlanAdopted(recording.actor(), recording.at(), document, plan));
            case MAPPING ->
                adopt(
                        state.mappings(),
                        mapping -> new MappingAdopted(recording.actor(), recording.at(), document, mapping));
            case PATH_BASES ->
                adopt(state.bases(), bases -> new PathBasesAdopted(recording.actor(), recording.at(), document, bases));
            case TARGET_PATHS ->
                adopt(
                        state.paths(),
                        paths -> new TargetPathsAdopted(recording.actor(), recording.at(), document, paths));
        };
    }

    private <T> Decision<PlanEvent> adopt(Decisions<T> decisions, Function<T, PlanEvent> adopted) {
        return TwoPersons.decide(decisions, id, document, recording, adopted);
    }
}
