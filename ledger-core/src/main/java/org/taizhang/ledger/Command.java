package org.taizhang.ledger;

import java.util.List;

/**
 * Something a person or process wants recorded. Time, identifiers and the actor are in the command: deciding is pure.
 */
public interface Command<S, E extends StreamEvent<S>> {

    StreamType<S, E> stream();

    String streamId();

    /** Other streams the decision will probably read: a bulk loads them all in one go. A hint, never a duty. */
    default List<StreamRef> reads() {
        return List.of();
    }

    /** Who asks, and when by the application's clock. */
    Recording recording();

    /**
     * @param state of this command's own stream
     * @param facts other streams, read at decision time
     */
    Decision<E> decide(S state, Streams facts);
}
