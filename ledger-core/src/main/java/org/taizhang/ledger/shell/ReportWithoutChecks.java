package org.taizhang.ledger.shell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/** Revision 1 of filed reports was asked no checks that take an explanation. */
final class ReportWithoutChecks extends SingleEventUpcaster {

    private final SimpleSerializedType before;
    private final SimpleSerializedType after;

    ReportWithoutChecks(String type) {
        this.before = new SimpleSerializedType(type, "1");
        this.after = new SimpleSerializedType(type, "2");
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(before);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(after, ObjectNode.class, report -> {
            report.putArray("checks");
            return report;
        });
    }
}
