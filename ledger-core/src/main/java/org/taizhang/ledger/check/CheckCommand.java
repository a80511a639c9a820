package org.taizhang.ledger.check;

import org.taizhang.ledger.Command;
import org.taizhang.ledger.StreamType;

/** A command on the catalogue of edit checks. */
public interface CheckCommand extends Command<Checks, CheckEvent> {

    @Override
    default StreamType<Checks, CheckEvent> stream() {
        return Checks.STREAM;
    }

    @Override
    default String streamId() {
        return Checks.ID;
    }
}
