package org.taizhang.ledger.registry.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.registry.ProposalState;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchAccepted;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchProposed;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchRejected;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchWithdrawn;

/** The batches that hold from months of one year, by number from 1. */
public record BatchYear(List<Put> batches) {

    public static final StreamType<BatchYear, BatchEvent> STREAM =
            new StreamType<>("registry.BatchYear", "batches", BatchEvent.class, id -> new BatchYear(List.of()));

    /** One that was put forward, and what became of it. */
    public record Put(
            BatchProposed proposed,
            @Nullable BatchAccepted accepted,
            @Nullable BatchRejected rejected,
            @Nullable BatchWithdrawn withdrawn) {

        private static final Text IT = new Text("该批次", "It");

        public ProposalState state() {
            return ProposalState.of(accepted, rejected, withdrawn);
        }

        public boolean waiting() {
            return state() == ProposalState.WAITING;
        }

        /** The event that decided it; null while it waits. */
        public @Nullable BatchEvent decided() {
            if (accepted != null) {
                return accepted;
            }
            return rejected == null ? withdrawn : rejected;
        }

        /** Why nothing else can become of it; empty while it waits. */
        Optional<Problem> closed() {
            return state().closed(IT);
        }
    }

    public BatchYear {
        batches = List.copyOf(batches);
    }

    public static String id(int year) {
        return String.valueOf(year);
    }

    public Optional<Put> find(int number) {
        return number >= 1 && number <= batches.size() ? Optional.of(batches.get(number - 1)) : Optional.empty();
    }

    /** The same one, waiting already. */
    public Optional<Put> waiting(Batch batch) {
        return batches.stream()
                .filter(put -> put.waiting() && put.proposed().batch().equals(batch))
                .findFirst();
    }

    BatchYear proposed(BatchProposed event) {
        List<Put> more = new ArrayList<>(batches);
        more.add(new Put(event, null, null, null));
        return new BatchYear(more);
    }

    BatchYear accepted(BatchAccepted event) {
        return with(event.number(), new Put(at(event.number()).proposed(), event, null, null));
    }

    BatchYear rejected(BatchRejected event) {
        return with(event.number(), new Put(at(event.number()).proposed(), null, event, null));
    }

    BatchYear withdrawn(BatchWithdrawn event) {
        return with(event.number(), new Put(at(event.number()).proposed(), null, null, event));
    }

    private Put at(int number) {
        return batches.get(number - 1);
    }

    private BatchYear with(int number, Put changed) {
        List<Put> others = new ArrayList<>(batches);
        others.set(number - 1, changed);
        return new BatchYear(others);
    }
}
