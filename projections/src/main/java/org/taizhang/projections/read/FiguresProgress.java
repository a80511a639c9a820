package org.taizhang.projections.read;

import java.time.Duration;
import java.util.Optional;

/** How far the one reader has come: all read models behind figures stand at the same position. */
public interface FiguresProgress {

    /** The position every query can be answered for; 0 before the first event. */
    long position();

    /** Waits until the read models have reached the position; false when the time ran out. */
    boolean await(long position, Duration atMost);

    /** Why the reader stands still, if it failed; it never skips an event. */
    Optional<String> failure();
}
