package org.taizhang.ledger.shell;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The streams used last, by their keys and by strong references. What it holds may be older than the store: whoever decides on it either
 * appends, which the store refuses when it was old, or asks the store.
 */
final class StreamCache {

    private final long eventsMax;
    private final Map<String, Held> held = new LinkedHashMap<>(16, 0.75f, true);
    private long events;

    /** @param eventsMax how many events the held streams may have together */
    StreamCache(long eventsMax) {
        this.eventsMax = eventsMax;
    }

    /** Keeps nothing. */
    static StreamCache none() {
        return new StreamCache(0);
    }

    synchronized @Nullable Held get(String key) {
        return held.get(key);
    }

    /** Keeps the newer of this and what it holds. */
    synchronized void put(String key, Held stream) {
        Held before = held.get(key);
        if (before != null && before.sequence() >= stream.sequence()) {
            return;
        }
        held.put(key, stream);
        events += weight(stream) - (before == null ? 0 : weight(before));
        Iterator<Held> oldest = held.values().iterator();
        while (events > eventsMax && oldest.hasNext()) {
            events -= weight(oldest.next());
            oldest.remove();
        }
    }

    private static long weight(Held stream) {
        return stream.sequence() + 2;
    }
}
