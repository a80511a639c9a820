package org.taizhang.api.rest;

import org.jspecify.annotations.Nullable;

/**
 * A step that was recorded about what has an id.
 *
 * @param id of what it is about
 * @param eventId of what was recorded; absent when it was already so
 * @param pending the read models have not reached it yet
 */
public record Recorded(
        String id, @Nullable String eventId, @Nullable Long position, boolean pending) {

    public static Recorded of(Object id, Written<?> written) {
        return new Recorded(id.toString(), written.eventId(), written.position(), written.pending());
    }
}
