package org.taizhang.ledger.shell;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The streams used last, by strong references. What it holds may be older than the store: whoever decides on it either
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

    synchronized @Nullable Held get(String id) {
        return held.get(id);
    }

    /** Keeps the newer of this and what it holds. */
    synchronized void put(String id, Held stream) {
        Held before = held.get(id);
        if (before != null && before.sequence() >= stream.sequence()) {
            return;
        }
        held.put(id, stream);
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
