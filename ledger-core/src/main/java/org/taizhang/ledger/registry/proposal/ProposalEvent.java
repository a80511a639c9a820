package org.taizhang.ledger.registry.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.LedgerCases;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.registry.Uscc;

/** What happens to the proposals about one enterprise. */
public sealed interface ProposalEvent extends StreamEvent<ProposalBook> {

    Uscc uscc();

    /** Of the proposal within the book, from 1. */
    int number();

    <R> R on(Cases<R> cases);

    @Override
    default <R> R on(LedgerCases<R> cases) {
        return on((Cases<R>) cases);
    }

    /** @param cluster whose matter it is: where the enterprise is, or where it is to go; null for neither */
    @Stored("registry.ChangeProposed")
    record ChangeProposed(
            String actor,
            Instant recordedAt,
            Uscc uscc,
            int number,
            @Nullable ClusterId cluster,
            ProposedChange change) implements ProposalEvent {
        @Override
        public ProposalBook evolve(ProposalBook state) {
            return state.proposed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.changeProposed(this);
        }
    }

    /** A second person decided that it be so; what it changed follows in the streams of the enterprises. */
    @Stored("registry.ChangeAccepted")
    record ChangeAccepted(String actor, Instant recordedAt, Uscc uscc, int number) implements ProposalEvent {
        @Override
        public ProposalBook evolve(ProposalBook state) {
            return state.accepted(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.changeAccepted(this);
        }
    }

    @Stored("registry.ChangeRejected")
    record ChangeRejected(String actor, Instant recordedAt, Uscc uscc, int number, String reason)
            implements ProposalEvent {
        @Override
        public ProposalBook evolve(ProposalBook state) {
            return state.rejected(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.changeRejected(this);
        }
    }

    /** Who proposed it takes it back. */
    @Stored("registry.ChangeWithdrawn")
    record ChangeWithdrawn(String actor, Instant recordedAt, Uscc uscc, int number, String reason)
            implements ProposalEvent {
        @Override
        public ProposalBook evolve(ProposalBook state) {
            return state.withdrawn(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.changeWithdrawn(this);
        }
    }

    interface Cases<R> {
        R changeProposed(ChangeProposed event);

        R changeAccepted(ChangeAccepted event);

        R changeRejected(ChangeRejected event);

        R changeWithdrawn(ChangeWithdrawn event);
    }
}
