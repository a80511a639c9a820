package org.taizhang.ledger.shell;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.StreamRef;

/**
 * One transaction's work.
 *
 * @param joining it is part of a transaction that somebody else commits or rolls back: what it sees may never have been
 * @param retry a race was lost: trust no cache and look for an answer to the same key first
 */
record Request(List<? extends Command<?, ?>> commands, Options options, boolean joining, boolean retry) {

    static StreamRef stream(Command<?, ?> command) {
        return new StreamRef(command.stream(), command.streamId());
    }

    Request again() {
        return new Request(commands, options, joining, true);
    }

    /** In an order that is the same for everybody, so that nobody waits in a circle. */
    SortedSet<String> ownStreams() {
        return commands.stream().map(command -> stream(command).key()).collect(toCollection(TreeSet::new));
    }

    List<StreamRef> streams() {
        return commands.stream()
                .flatMap(command -> Stream.concat(Stream.of(stream(command)), command.reads().stream()))
                .toList();
    }

    /** Under which it is monitored. */
    String name() {
        return commands.size() == 1 ? commands.get(0).getClass().getSimpleName() : "Bulk";
    }
}
