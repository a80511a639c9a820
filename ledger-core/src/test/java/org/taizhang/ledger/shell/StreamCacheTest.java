package org.taizhang.ledger.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.declaration.Declaration;

class StreamCacheTest {

    private final StreamCache cache = new StreamCache(20);

    @Test
    void it_is_bounded_by_events_and_many_streams_used_once_do_not_drive_out_one_used_often() {
        StreamCache larger = new StreamCache(900);
        IntStream.range(0, 90).forEach(i -> larger.put("often " + i, held(7)));
        for (int time = 0; time < 5; time++) {
            IntStream.range(0, 90).forEach(i -> larger.get("often " + i));
        }
        IntStream.range(0, 300).forEach(i -> larger.put("once " + i, held(7)));

        assertThat(IntStream.range(0, 90).filter(i -> larger.get("often " + i) != null))
                .hasSizeGreaterThan(80);
        assertThat(IntStream.range(0, 300).filter(i -> larger.get("once " + i) != null))
                .hasSizeLessThan(20);
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
