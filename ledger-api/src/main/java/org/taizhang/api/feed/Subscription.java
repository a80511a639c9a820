package org.taizhang.api.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.projections.announcement.Announcement.Kind;

/**
 * Somebody outside who is told.
 *
 * @param position everything up to it was told, or is of other kinds
 * @param failures in a row
 * @param nextAt not before; null while it is suspended
 * @param endedAt null while it stands
 * @param secretLost its secret is sealed with another key than the present one
 */
record Subscription(
        String id,
        String url,
        List<Kind> kinds,
        String createdBy,
        Instant createdAt,
        long position,
        int failures,
        @Nullable Instant nextAt,
        @Nullable Instant endedAt,
        boolean secretLost) {

    enum State {
        ACTIVE,
        /** Failed too often: waits to be resumed. */
        SUSPENDED,
        /** Its secret cannot be read any more: waits for a new one, or for the old key. */
        SECRET_LOST,
        ENDED
    }

    State state() {
        if (endedAt != null) {
            return State.ENDED;
        }
        if (secretLost) {
            return State.SECRET_LOST;
        }
        return nextAt == null ? State.SUSPENDED : State.ACTIVE;
    }
}
