package org.taizhang.ledger.shell;

import java.util.List;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.StreamEvent;

/** The one way anything gets recorded. */
public interface Ledger {

    /**
     * Decides and records in one transaction, which commands that came at the same moment may share. A race lost to another writer is decided once more on the fresh state;
     * lost again it is refused as a {@code CONFLICT}.
     */
    <S, E extends StreamEvent<S>> Outcome<E> execute(Command<S, E> command, Options options);

    default <S, E extends StreamEvent<S>> Outcome<E> execute(Command<S, E> command) {
        return execute(command, Options.NONE);
    }

    /**
     * Decides each command on what the ones before it left behind and records everything in one transaction; a refused
     * command does not stop the others.
     *
     * @param options of the whole; a request that is repeated is answered with the outcome of the first command alone
     * @return the outcomes in the order of the commands
     */
    List<Outcome<?>> executeAll(List<? extends Command<?, ?>> commands, Options options);

    default List<Outcome<?>> executeAll(List<? extends Command<?, ?>> commands) {
        return executeAll(commands, Options.NONE);
    }
}
