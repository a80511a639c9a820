package org.taizhang.ledger.shell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;

/** Up to revision 2 of filed reports the official day was the on-time day of every unit, and was not written down. */
final class ReportWithoutOnTime extends SingleEventUpcaster {

    private static final SimpleSerializedType BEFORE = new SimpleSerializedType("filing.ReportFiled", "2");
    private static final SimpleSerializedType AFTER = new SimpleSerializedType("filing.ReportFiled", "3");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(BEFORE);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(AFTER, ObjectNode.class, report -> {
            FormCode form = FormCode.find(report.get("form").textValue()).orElseThrow();
            Period period = Period.parse(report.get("period").textValue());
            report.put(
                    "onTimeUntil",
                    ReportingCalendar.window(form, period).onTimeUntil().toString());
            return report;
        });
    }
}
