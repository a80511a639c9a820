package org.taizhang.ledger.shell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/** Makes one revision of an event type the next one. */
abstract class OneRevision extends SingleEventUpcaster {

    private final SimpleSerializedType before;
    private final SimpleSerializedType after;

    OneRevision(String type, int before) {
        this.before = new SimpleSerializedType(type, Integer.toString(before));
        this.after = new SimpleSerializedType(type, Integer.toString(before + 1));
    }

    /** Changes the event in place. */
    abstract void change(ObjectNode event);

    @Override
    protected final boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(before);
    }

    @Override
    protected final IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(after, ObjectNode.class, payload -> {
            change(payload);
            return payload;
        });
    }
}
