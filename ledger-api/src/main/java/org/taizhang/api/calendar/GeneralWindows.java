package org.taizhang.api.calendar;

import org.springframework.stereotype.Component;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.Window;

/** The windows of everybody as they are decided now, with the extensions for all. */
@Component
public class GeneralWindows {

    private final CalendarYears years;

    GeneralWindows(CalendarYears years) {
        this.years = years;
    }

    public Window of(FormCode form, Period period) {
        return years.of(period.year()).granted().general(form, period);
    }
}
