package org.taizhang.ledger.shell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;

/** Up to revision 2 of filed reports the official day of the shipped calendar was the on-time day, and was not written down. */
final class ReportWithoutOnTime extends OneRevision {

    /** @param type of a filed report; one that names no form is about development */
    ReportWithoutOnTime(String type) {
        super(type, 2);
    }

    @Override
    void change(ObjectNode report) {
        FormCode form = report.has("form")
                ? FormCode.find(report.get("form").textValue()).orElseThrow()
                : FormCode.DEVELOPMENT;
        Period period = Period.parse(report.get("period").textValue());
        report.put(
                "onTimeUntil",
                ReportingCalendar.window(form, period).onTimeUntil().toString());
    }
}
