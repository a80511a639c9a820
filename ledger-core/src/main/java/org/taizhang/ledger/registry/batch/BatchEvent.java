package org.taizhang.ledger.registry.batch;

import java.time.Instant;
import org.taizhang.ledger.LedgerCases;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.StreamEvent;

/** What happens to the batches of a year. */
public sealed interface BatchEvent extends StreamEvent<BatchYear> {

    /** Of the months from which the batch holds. */
    int year();

    /** Of the batch within the year, from 1. */
    int number();

    <R> R on(Cases<R> cases);

    @Override
    default <R> R on(LedgerCases<R> cases) {
        return on((Cases<R>) cases);
    }

    @Stored("registry.BatchProposed")
    record BatchProposed(String actor, Instant recordedAt, int year, int number, Batch batch) implements BatchEvent {
        @Override
        public BatchYear evolve(BatchYear state) {
            return state.proposed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.batchProposed(this);
        }
    }

    /** A second person decided on all of it; a change of scale follows in the stream of every enterprise it names. */
    @Stored("registry.BatchAccepted")
    record BatchAccepted(String actor, Instant recordedAt, int year, int number) implements BatchEvent {
        @Override
        public BatchYear evolve(BatchYear state) {
            return state.accepted(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.batchAccepted(this);
        }
    }

    @Stored("registry.BatchRejected")
    record BatchRejected(String actor, Instant recordedAt, int year, int number, String reason) implements BatchEvent {
        @Override
        public BatchYear evolve(BatchYear state) {
            return state.rejected(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.batchRejected(this);
        }
    }

    /** Who put it forward takes it back. */
    @Stored("registry.BatchWithdrawn")
    record BatchWithdrawn(String actor, Instant recordedAt, int year, int number, String reason) implements BatchEvent {
        @Override
        public BatchYear evolve(BatchYear state) {
            return state.withdrawn(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.batchWithdrawn(this);
        }
    }

    interface Cases<R> {
        R batchProposed(BatchProposed event);

        R batchAccepted(BatchAccepted event);

        R batchRejected(BatchRejected event);

        R batchWithdrawn(BatchWithdrawn event);
    }
}
