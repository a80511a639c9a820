package org.taizhang.ledger;

import java.util.HashMap;
import java.util.Map;

/** Streams of one decision: reads each stream once, and notes which sequence numbers the decision saw. */
public final class NotedStreams implements Streams {

    private final Streams streams;
    private final Map<StreamRef, Seen<?>> seen = new HashMap<>();

    public NotedStreams(Streams streams) {
        this.streams = streams;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, E extends StreamEvent<S>> Seen<S> read(StreamType<S, E> type, String id) {
        return (Seen<S>) seen.computeIfAbsent(new StreamRef(type, id), unread -> streams.read(type, id));
    }

    /** Sequence numbers by the key of the stream; −1 for a stream that was empty. */
    public Map<String, Long> saw() {
        Map<String, Long> saw = new HashMap<>();
        seen.forEach((stream, state) -> saw.put(stream.key(), state.sequence()));
        return Map.copyOf(saw);
    }
}
