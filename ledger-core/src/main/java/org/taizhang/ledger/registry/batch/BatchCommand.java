package org.taizhang.ledger.registry.batch;

import org.taizhang.ledger.Command;
import org.taizhang.ledger.StreamType;

/** A command on the batches of one year. */
public sealed interface BatchCommand extends Command<BatchYear, BatchEvent>
        permits ProposeBatch, AcceptBatch, EndBatch {

    int year();

    @Override
    default StreamType<BatchYear, BatchEvent> stream() {
        return BatchYear.STREAM;
    }

    @Override
    default String streamId() {
        return BatchYear.id(year());
    }
}
