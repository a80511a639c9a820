package org.taizhang.api.registry;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.registry.ProposalState;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.batch.Batch;
import org.taizhang.ledger.registry.batch.BatchEvent;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchRejected;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchWithdrawn;
import org.taizhang.ledger.registry.batch.BatchYear.Put;

/**
 * A batch of enterprises that become above scale, or no longer are.
 *
 * @param proposedBy opaque reference of who put it forward
 * @param decidedBy of the other person of the county who accepted or rejected it, or of who withdrew it
 * @param rejectedBecause absent unless it was
 * @param withdrawnBecause absent unless it was
 */
record BatchAnswer(
        BatchId id,
        ProposalState state,
        YearMonth from,
        String document,
        List<Uscc> entering,
        List<Uscc> leaving,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String rejectedBecause,
        @Nullable String withdrawnBecause) {

    static BatchAnswer of(Put put) {
        Batch batch = put.proposed().batch();
        BatchEvent decided = put.decided();
        BatchRejected rejected = put.rejected();
        BatchWithdrawn withdrawn = put.withdrawn();
        return new BatchAnswer(
                BatchId.of(put),
                put.state(),
                batch.from(),
                batch.document(),
                batch.entering(),
                batch.leaving(),
                put.proposed().actor(),
                put.proposed().recordedAt(),
                decided == null ? null : decided.actor(),
                decided == null ? null : decided.recordedAt(),
                rejected == null ? null : rejected.reason(),
                withdrawn == null ? null : withdrawn.reason());
    }
}
