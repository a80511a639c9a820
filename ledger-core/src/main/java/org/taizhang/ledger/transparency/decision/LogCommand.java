package org.taizhang.ledger.transparency.decision;

import org.taizhang.ledger.Command;
import org.taizhang.ledger.StreamType;

/** A command on the one stream of the log. */
public interface LogCommand extends Command<LogBook, LogEvent> {

    /** Longest reason or document, in characters. */
    int TEXT_MAX = 500;

    @Override
    default StreamType<LogBook, LogEvent> stream() {
        return LogBook.STREAM;
    }

    @Override
    default String streamId() {
        return LogBook.ID;
    }
}
