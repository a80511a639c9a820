package org.taizhang.api.security;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A token bucket for each key, for the keys used last. */
final class Buckets {

    private static final int KEYS_MAX = 20_000;

    private final long capacity;
    private final Duration refill;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > KEYS_MAX;
        }
    };

    /** @param refill the time in which an empty bucket fills up, evenly */
    Buckets(long capacity, Duration refill) {
        this.capacity = capacity;
        this.refill = refill;
    }

    Bucket of(String key) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    key,
                    k -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, refill))
                            .build());
        }
    }
}
