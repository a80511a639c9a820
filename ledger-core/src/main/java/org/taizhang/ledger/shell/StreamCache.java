package org.taizhang.ledger.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The streams used most, by their keys and by strong references; many streams used once, as by an import, do not drive
 * them out. What it holds may be older than the store: whoever decides on it either appends, which the store refuses when
 * it was old, or asks the store.
 */
final class StreamCache {

    private static final BinaryOperator<Held> NEWER = (a, b) -> b.sequence() > a.sequence() ? b : a;

    private final Cache<String, Held> held;

    /** @param eventsMax how many events the held streams may have together */
    StreamCache(long eventsMax) {
        held = Caffeine.newBuilder()
                .maximumWeight(eventsMax)
                .weigher((String key, Held stream) -> Math.toIntExact(stream.sequence() + 2))
                .executor(Runnable::run)
                .build();
    }

    /** Keeps nothing. */
    static StreamCache none() {
        return new StreamCache(0);
    }

    @Nullable
    Held get(String key) {
        return held.getIfPresent(key);
    }

    /** Keeps the newer of this and what it holds. */
    void put(String key, Held stream) {
        held.asMap().merge(key, stream, NEWER);
    }
}
