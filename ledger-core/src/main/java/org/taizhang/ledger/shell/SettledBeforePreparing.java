package org.taizhang.ledger.shell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/** Revision 0 knew no 筹建: whoever settled was producing. */
final class SettledBeforePreparing extends SingleEventUpcaster {

    private static final SimpleSerializedType OLD = new SimpleSerializedType("registry.EnterpriseSettled", "0");
    private static final SimpleSerializedType NEW = new SimpleSerializedType("registry.EnterpriseSettled", "1");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(OLD);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(NEW, ObjectNode.class, settled -> settled.put("preparing", false));
    }
}
