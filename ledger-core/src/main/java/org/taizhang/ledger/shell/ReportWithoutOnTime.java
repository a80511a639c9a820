package org.taizhang.ledger.shell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;

/** Up to revision 2 of filed reports the official day of the shipped calendar was the on-time day, and was not written down. */
final class ReportWithoutOnTime extends SingleEventUpcaster {

    private final SimpleSerializedType before;
    private final SimpleSerializedType after;

    /** @param type of a filed report; one that names no form is about development */
    ReportWithoutOnTime(String type) {
        this.before = new SimpleSerializedType(type, "2");
        this.after = new SimpleSerializedType(type, "3");
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(before);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(after, ObjectNode.class, report -> {
            FormCode form = report.has("form")
                    ? FormCode.find(report.get("form").textValue()).orElseThrow()
                    : FormCode.DEVELOPMENT;
            Period period = Period.parse(report.get("period").textValue());
            report.put(
                    "onTimeUntil",
                    ReportingCalendar.window(form, period).onTimeUntil().toString());
            return report;
        });
    }
}
