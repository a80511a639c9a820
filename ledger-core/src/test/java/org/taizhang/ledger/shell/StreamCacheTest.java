package org.taizhang.ledger.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.taizhang.ledger.declaration.Declaration;

class StreamCacheTest {

    private final StreamCache cache = new StreamCache(20);

    @Test
    void it_is_bounded_by_events_and_forgets_what_was_not_used_for_longest() {
        cache.put("a", held(7));
        cache.put("b", held(7));
        cache.get("a");
        cache.put("c", held(7));

        assertThat(cache.get("b")).isNull();
        assertThat(cache.get("a")).isNotNull();
        assertThat(cache.get("c")).isNotNull();
    }

    @Test
    void a_stream_longer_than_the_bound_is_not_kept() {
        cache.put("long", held(50));

        assertThat(cache.get("long")).isNull();
    }

    @Test
    void an_older_state_never_replaces_a_newer_one() {
        cache.put("a", held(7));
        cache.put("a", held(3));

        assertThat(cache.get("a")).isEqualTo(held(7));
    }

    @Test
    void a_stream_that_grows_counts_once() {
        for (int sequence = 0; sequence < 18; sequence++) {
            cache.put("a", held(sequence));
        }

        assertThat(cache.get("a")).isEqualTo(held(17));
    }

    private static Held held(long sequence) {
        return new Held(Declaration.STREAM, new Declaration(null), sequence);
    }
}
