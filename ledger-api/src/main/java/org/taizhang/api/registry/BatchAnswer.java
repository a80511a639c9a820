package org.taizhang.api.registry;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.batch.Batch;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchAccepted;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchRejected;
import org.taizhang.ledger.registry.batch.BatchYear.Put;
import org.taizhang.ledger.registry.proposal.Proposal.State;

/**
 * A batch of enterprises that become above scale, or no longer are.
 *
 * @param proposedBy opaque reference of who put it forward
 * @param decidedBy of the other person of the county who accepted or rejected it
 * @param rejectedBecause absent unless it was
 */
record BatchAnswer(
        BatchId id,
        State state,
        YearMonth from,
        String document,
        List<Uscc> entering,
        List<Uscc> leaving,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String rejectedBecause) {

    static BatchAnswer of(Put put) {
        Batch batch = put.proposed().batch();
        BatchAccepted accepted = put.accepted();
        BatchRejected rejected = put.rejected();
        return new BatchAnswer(
                BatchId.of(put),
                state(put),
                batch.from(),
                batch.document(),
                batch.entering(),
                batch.leaving(),
                put.proposed().actor(),
                put.proposed().recordedAt(),
                accepted != null ? accepted.actor() : rejected != null ? rejected.actor() : null,
                accepted != null ? accepted.recordedAt() : rejected != null ? rejected.recordedAt() : null,
                rejected == null ? null : rejected.reason());
    }

    static State state(Put put) {
        if (put.accepted() != null) {
            return State.ACCEPTED;
        }
        return put.rejected() == null ? State.WAITING : State.REJECTED;
    }
}
