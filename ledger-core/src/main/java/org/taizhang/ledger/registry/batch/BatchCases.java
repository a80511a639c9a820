package org.taizhang.ledger.registry.batch;

import org.taizhang.ledger.registry.batch.BatchEvent.BatchAccepted;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchProposed;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchRejected;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchWithdrawn;

/** For readers to whom all batches above scale are alike. */
public interface BatchCases<R> extends BatchEvent.Cases<R> {

    R batch(BatchEvent event);

    @Override
    default R batchProposed(BatchProposed event) {
        return batch(event);
    }

    @Override
    default R batchAccepted(BatchAccepted event) {
        return batch(event);
    }

    @Override
    default R batchRejected(BatchRejected event) {
        return batch(event);
    }

    @Override
    default R batchWithdrawn(BatchWithdrawn event) {
        return batch(event);
    }
}
