package org.taizhang.ledger.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the first filing of a report came, seen from its window; judged once, by the window of that day. */
public enum Arrival {
    ON_TIME,
    /** Afterwards, while reports were still taken. */
    LATE,
    AFTER_CLOSE;

    /** @param closesOn null where it was not recorded: such a filing counts as one from before the close */
    public static Arrival of(Instant at, Instant onTimeUntil, @Nullable Instant closesOn) {
        if (!at.isAfter(onTimeUntil)) {
            return ON_TIME;
        }
        return closesOn == null || !at.isAfter(closesOn) ? LATE : AFTER_CLOSE;
    }
}
