package org.taizhang.api.calendar;

import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;

/** How often a form is asked for. */
enum Frequency {
    EVERY_PERIOD("每期", "every period"),
    /** Due from everybody. */
    QUARTER_END("季末月必报或确认无变化", "due, or confirmed unchanged"),
    /** Taken, but not due. */
    ON_CHANGE("入驻或有变化时", "at entry, or at a change");

    private final Text label;

    Frequency(String zh, String en) {
        this.label = new Text(zh, en);
    }

    static Frequency of(FormCode form, Period period) {
        return switch (form) {
            case OUTPUT, EMPLOYMENT -> EVERY_PERIOD;
            case LAND_USE, DEVELOPMENT -> period.endsQuarter() ? QUARTER_END : ON_CHANGE;
        };
    }

    Text label() {
        return label;
    }
}
