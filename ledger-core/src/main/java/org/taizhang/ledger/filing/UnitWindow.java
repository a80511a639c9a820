package org.taizhang.ledger.filing;

import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.calendar.Window;
import org.taizhang.ledger.registry.Enterprise;

/** When one unit may file a form for a period. */
public final class UnitWindow {

    private UnitWindow() {}

    /** By the scale of the unit in the last month of the period. */
    public static Window of(FormCode form, Period period, Enterprise enterprise) {
        return ReportingCalendar.window(form, period, enterprise.aboveScale(period.lastMonth()));
    }
}
