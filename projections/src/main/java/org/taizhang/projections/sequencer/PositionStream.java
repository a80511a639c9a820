package org.taizhang.projections.sequencer;

import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Reads on in batches; at the end it looks again when signalled, and often anyway. Used by one thread. */
final class PositionStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final EventStorageEngine engine;
    private final PositionSignal signal;
    private @Nullable TrackingToken last;
    private @Nullable TrackedEventMessage<?> next;
    private Iterator<? extends TrackedEventMessage<?>> batches = Collections.emptyIterator();
    private long signalled = -1;
    private long lookedAt;

    PositionStream(EventStorageEngine engine, PositionSignal signal, @Nullable TrackingToken after) {
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
            if (!batches.hasNext()) {
                if (nothingYet()) {
                    return null;
                }
                signalled = signal.times();
                batches = engine.readEvents(last, false).iterator();
            }
            if (!batches.hasNext()) {
                lookedAt = System.nanoTime();
                return null;
            }
            signalled = -1;
            TrackedEventMessage<?> event = batches.next();
            last = event.trackingToken();
            return event;
        } catch (RuntimeException e) {
            // the batch may be past the event that failed: begin again after the last good one
            batches = Collections.emptyIterator();
            throw e;
        }
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
        batches = Collections.emptyIterator();
    }
}
