package org.taizhang.ledger.shell;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.StreamRef;
import org.taizhang.ledger.StreamType;

/** The state of a stream and the sequence number of the last event in it. */
record Held(StreamType<?, ?> type, Object state, long sequence) {

    static final long BEFORE_FIRST = -1;

    static Held empty(StreamRef stream) {
        return new Held(stream.type(), stream.type().initial().apply(stream.id()), BEFORE_FIRST);
    }

    Held after(List<DomainEventMessage<?>> messages) {
        Held held = this;
        for (DomainEventMessage<?> message : messages) {
            if (!type.name().equals(message.getType()) || message.getSequenceNumber() != held.sequence + 1) {
                throw new IllegalStateException("stream " + message.getAggregateIdentifier() + " continues as "
                        + message.getType() + " " + message.getSequenceNumber() + " after " + type.name() + " "
                        + held.sequence);
            }
            held = held.after(type.event().cast(message.getPayload()));
        }
        return held;
    }

    /** The event is of this stream's type, so its state is the one the event evolves. */
    @SuppressWarnings("unchecked")
    Held after(StreamEvent<?> event) {
        return new Held(type, ((StreamEvent<Object>) event).evolve(state), sequence + 1);
    }
}
