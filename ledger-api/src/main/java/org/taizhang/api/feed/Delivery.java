package org.taizhang.api.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.taizhang.projections.announcement.Announcement.Kind;

/**
 * One call of a subscriber.
 *
 * @param number grows with time
 * @param attempt 1, 2, 3 … for the same event
 * @param status of the answer; null without one
 * @param error why there was no answer, or the call was not made
 */
record Delivery(
        long number,
        long position,
        String eventId,
        Kind kind,
        int attempt,
        Instant at,
        @Nullable Integer status,
        @Nullable String error) {

    boolean taken() {
        return Call.taken(status);
    }
}
