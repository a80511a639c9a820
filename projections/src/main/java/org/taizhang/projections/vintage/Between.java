package org.taizhang.projections.vintage;

import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;

/**
 * Which events are asked for: those that concern figures of some periods. Figures reach back to the beginning of the year
 * before, so filings of those periods are among them; changes of the directory and of plans always are.
 *
 * @param first of the figures
 * @param after the first event comes after this position
 * @param until the last event is at this position or before
 */
public record Between(Scope scope, Period first, Period last, long after, long until) {

    /** The first period whose reports enter. */
    Period reachedBack() {
        return new Period(first.year() - 1, 2);
    }
}
