package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
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

    /** Each as {@code key@sequence}, in order; −1 for a stream that was empty. */
    public List<String> saw() {
        List<String> saw = new ArrayList<>(seen.size());
        seen.forEach((stream, state) -> saw.add(stream.key() + "@" + state.sequence()));
        Collections.sort(saw);
        return saw;
    }
}
