package org.taizhang.ledger;

/** Where a decision reads the facts that live in other streams than its own. */
public interface Streams {

    /** The state of a stream now; a stream without events has its initial state and sequence −1. */
    <S, E extends StreamEvent<S>> Seen<S> read(StreamType<S, E> type, String id);

    /** A state and the sequence number of the last event in it. */
    record Seen<S>(S state, long sequence) {}
}
