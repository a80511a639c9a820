package org.taizhang.api.demo;

import java.time.Instant;
import org.taizhang.ledger.Command;

/**
 * One thing that happened.
 *
 * @param at unique in a script and rising
 */
public record Step(Instant at, Told told) {

    /** @param position of the last event recorded before it */
    public Command<?, ?> command(long position) {
        return told.after(position);
    }

    /** How many events it records. */
    public int events() {
        return told.events();
    }

    /** What is commanded, which may rest on how far the ledger has come. */
    interface Told {

        Command<?, ?> after(long position);

        default int events() {
            return 1;
        }
    }

    /** What does not. */
    record Plain(Command<?, ?> command, int events) implements Told {

        @Override
        public Command<?, ?> after(long position) {
            return command;
        }
    }
}
