package org.taizhang.projections.sequencer;

import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.taizhang.projections.store.PositionedEngine;

/**
 * Reads on, look by look. Behind a look that was not full it is at the end and says so once, so that whoever gathers what
 * there is comes to an end while more keeps coming; then it looks again when signalled, and often anyway. Used by one
 * thread.
 */
final class PositionStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final PositionedEngine engine;
    private final PositionSignal signal;
    private @Nullable TrackingToken last;
    private @Nullable TrackedEventMessage<?> next;
    private Iterator<TrackedEventMessage<?>> look = Collections.emptyIterator();
    /** Events of this look so far. */
    private int found;

    private long signalled = -1;
    private long lookedAt;

    PositionStream(PositionedEngine engine, PositionSignal signal, @Nullable TrackingToken after) {
        this.engine = engine;
        this.signal = signal;
        this.last = after;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (next == null) {
            next = read();
        }
        return Optional.ofNullable(next);
    }

    private @Nullable TrackedEventMessage<?> read() {
        try {
            if (!look.hasNext()) {
                if (atEnd() || nothingYet()) {
                    return null;
                }
                signalled = signal.times();
                look = engine.look(last).iterator();
            }
            if (!look.hasNext()) {
                lookedAt = System.nanoTime();
                return null;
            }
            signalled = -1;
            TrackedEventMessage<?> event = look.next();
            last = event.trackingToken();
            found++;
            return event;
        } catch (RuntimeException e) {
            // the look may be past the event that failed: begin again after the last good one
            look = Collections.emptyIterator();
            throw e;
        }
    }

    private boolean atEnd() {
        boolean end = found % PositionedEngine.BATCH != 0;
        found = 0;
        return end;
    }

    /** There was nothing, and no signal since: whoever asks often does not make the store be asked as often. */
    private boolean nothingYet() {
        return signalled == signal.times() && System.nanoTime() - lookedAt < LOOK_AGAIN.toNanos();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (peek().isEmpty()) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            signal.await(signalled, Duration.ofNanos(Math.min(left, LOOK_AGAIN.toNanos())));
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (true) {
            Optional<TrackedEventMessage<?>> available = peek();
            if (available.isPresent()) {
                next = null;
                return available.get();
            }
            signal.await(signalled, LOOK_AGAIN);
        }
    }

    @Override
    public void close() {
        look = Collections.emptyIterator();
    }
}
