package org.taizhang.ledger.plan;

import java.time.Instant;
import org.taizhang.ledger.LedgerCases;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.adoption.Ending;

/** What happens to the plans. Each event carries the whole content: the ledger is the source, not the program. */
public sealed interface PlanEvent extends StreamEvent<Plans> {

    <R> R on(Cases<R> cases);

    @Override
    default <R> R on(LedgerCases<R> cases) {
        return on((Cases<R>) cases);
    }

    /** A member of the committee put a plan forward; it replaces a plan still waiting. */
    @Stored("plan.PlanProposed")
    record PlanProposed(String actor, Instant recordedAt, Plan plan) implements PlanEvent {
        @Override
        public Plans evolve(Plans state) {
            return state.proposed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.planProposed(this);
        }
    }

    /**
     * From here on the plan is the one in force; the one before stays known.
     *
     * @param document number of the adopting document
     */
    @Stored("plan.PlanAdopted")
    record PlanAdopted(String actor, Instant recordedAt, String document, Plan plan) implements PlanEvent {
        @Override
        public Plans evolve(Plans state) {
            return state.adopted(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.planAdopted(this);
        }
    }

    @Stored("plan.MappingProposed")
    record MappingProposed(String actor, Instant recordedAt, IndustryMapping mapping) implements PlanEvent {
        @Override
        public Plans evolve(Plans state) {
            return state.proposed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.mappingProposed(this);
        }
    }

    @Stored("plan.MappingAdopted")
    record MappingAdopted(String actor, Instant recordedAt, String document, IndustryMapping mapping)
            implements PlanEvent {
        @Override
        public Plans evolve(Plans state) {
            return state.adopted(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.mappingAdopted(this);
        }
    }

    @Stored("plan.PathBasesProposed")
    record PathBasesProposed(String actor, Instant recordedAt, PathBases bases) implements PlanEvent {
        @Override
        public Plans evolve(Plans state) {
            return state.proposed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.pathBasesProposed(this);
        }
    }

    @Stored("plan.PathBasesAdopted")
    record PathBasesAdopted(String actor, Instant recordedAt, String document, PathBases bases) implements PlanEvent {
        @Override
        public Plans evolve(Plans state) {
            return state.adopted(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.pathBasesAdopted(this);
        }
    }

    @Stored("plan.TargetPathsProposed")
    record TargetPathsProposed(String actor, Instant recordedAt, TargetPaths paths) implements PlanEvent {
        @Override
        public Plans evolve(Plans state) {
            return state.proposed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.targetPathsProposed(this);
        }
    }

    /** From here on expectations follow these paths; what they do not name keeps the usual one. */
    @Stored("plan.TargetPathsAdopted")
    record TargetPathsAdopted(String actor, Instant recordedAt, String document, TargetPaths paths)
            implements PlanEvent {
        @Override
        public Plans evolve(Plans state) {
            return state.adopted(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.targetPathsAdopted(this);
        }
    }

    /** What waited comes into force no more: another member refused it, or its proposer withdrew it. */
    @Stored("plan.ProposalEnded")
    record ProposalEnded(String actor, Instant recordedAt, PlanKind kind, String id, Ending ending)
            implements PlanEvent {
        @Override
        public Plans evolve(Plans state) {
            return state.ended(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.planProposalEnded(this);
        }
    }

    interface Cases<R> {
        R planProposed(PlanProposed event);

        R planAdopted(PlanAdopted event);

        R mappingProposed(MappingProposed event);

        R mappingAdopted(MappingAdopted event);

        R pathBasesProposed(PathBasesProposed event);

        R pathBasesAdopted(PathBasesAdopted event);

        R targetPathsProposed(TargetPathsProposed event);

        R targetPathsAdopted(TargetPathsAdopted event);

        R planProposalEnded(ProposalEnded event);
    }
}
