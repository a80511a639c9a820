package org.taizhang.ledger.check;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.calendar.Period;

/** What the calendar says of a period, by the names checks use. */
public final class CalendarFacts {

    private CalendarFacts() {}

    /** Null for a name of something else. */
    public static @Nullable Long find(String name, Period period) {
        return switch (name) {
            case "period.year" -> (long) period.year();
            case "period.month" -> (long) period.month();
            case "period.months" -> (long) period.months();
            case "period.cumulativeMonths" -> (long) period.cumulativeMonths();
            default -> null;
        };
    }
}
