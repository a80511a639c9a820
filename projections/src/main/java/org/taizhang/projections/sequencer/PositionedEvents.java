package org.taizhang.projections.sequencer;

import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.taizhang.projections.store.PositionedEngine;

/**
 * All events in the order of their positions, for Axon's processors: the token's index is the position, and it never has
 * gaps. An event that cannot be read fails the reader that asks for it; nothing is skipped and nothing read ahead by a
 * thread of its own.
 */
public final class PositionedEvents implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final PositionedEngine engine;
    private final PositionSignal signal;

    public PositionedEvents(PositionedEngine engine, PositionSignal signal) {
        this.engine = engine;
        this.signal = signal;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
        return new PositionStream(engine, signal, after);
    }

    @Override
    public TrackingToken createTailToken() {
        return engine.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return engine.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return engine.createTokenAt(time);
    }
}
