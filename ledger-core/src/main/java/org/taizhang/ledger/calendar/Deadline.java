package org.taizhang.ledger.calendar;

import java.time.Instant;

/**
 * @param onTimeUntil a report that arrives at this instant or before is on time
 * @param assumed the day was taken over from another year or form, no notice for it was seen
 */
public record Deadline(Instant onTimeUntil, boolean assumed) {

    public boolean metAt(Instant recordedAt) {
        return !recordedAt.isAfter(onTimeUntil);
    }
}
