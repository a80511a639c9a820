package org.taizhang.projections.sequencer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * The order of the ledger: every committed event has exactly one position, 1, 2, 3 … without holes, given shortly after
 * its commit and never changed.
 */
public interface Positions {

    /** The last position given so far; 0 when there is none. */
    long head();

    /** The position of an event; empty while it has none. */
    OptionalLong of(String eventId);

    /** The positions of the events of a stream, by their sequence; the last ones may have none yet. */
    List<Long> ofStream(String streamId);

    /** The last position known by then: the greatest p with {@code knownAt(p) ≤ time}; 0 when there is none. */
    long asOf(Instant time);

    /**
     * The greatest {@code recordedAt} of all events up to this position.
     *
     * @throws IllegalArgumentException for a position that was not given yet
     */
    Instant knownAt(long position);

    /** Waits until an event has its position; empty when the time ran out. */
    OptionalLong awaitSequenced(String eventId, Duration atMost);

    /** The same for the event at this place of a stream. */
    OptionalLong awaitSequenced(String streamId, long sequence, Duration atMost);
}
