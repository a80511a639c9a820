package org.taizhang.api.demo;

import java.time.Instant;
import org.taizhang.ledger.Command;

/**
 * One thing that happened; it records one event.
 *
 * @param at unique in a script and rising
 */
public record Step(Instant at, Told told) {

    /** @param position of the last event recorded before it */
    public Command<?, ?> command(long position) {
        return told.after(position);
    }

    /** What is commanded, which may rest on how far the ledger has come. */
    interface Told {

        Command<?, ?> after(long position);
    }

    /** What does not. */
    record Plain(Command<?, ?> command) implements Told {

        @Override
        public Command<?, ?> after(long position) {
            return command;
        }
    }
}
