package org.taizhang.ledger.window;

import org.taizhang.ledger.calendar.DecidedCalendar;

/**
 * A year's calendar, put forward or decided.
 *
 * @param number of the proposal within the year, from 1
 * @param reason why it was put forward
 */
public record CalendarChange(int number, DecidedCalendar calendar, String reason) {

    /** By which the second person names it: a proposal that was replaced in between is not adopted by mistake. */
    public String name() {
        return Integer.toString(number);
    }
}
