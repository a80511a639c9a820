package org.taizhang.api.benchmark;

import java.time.Duration;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.projections.transparency.TransparencyLog;

/** How far the newest checkpoint goes. */
record Coverage(TransparencyLog log) {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    long size() {
        return log.checkpoint()
                .map(note -> Checkpoint.parse(note.text()).size())
                .orElse(0L);
    }

    /** @return seconds from now */
    double secondsUntil(long size) throws InterruptedException {
        long start = System.nanoTime();
        while (size() < size) {
            Thread.sleep(LOOK_AGAIN.toMillis());
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
