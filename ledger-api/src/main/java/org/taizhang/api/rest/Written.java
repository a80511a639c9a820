package org.taizhang.api.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.taizhang.ledger.shell.Outcome;

/**
 * What became of a write.
 *
 * @param position of its last event; null when it has none within the second
 * @param pending the read models have not reached it yet
 */
public record Written<E>(
        Outcome.Recorded<E> recorded, @Nullable Long position, boolean pending) {

    /** The last of what was recorded; null when nothing was, because it was already so. */
    public @Nullable E event() {
        List<E> events = recorded.events();
        return events.isEmpty() ? null : events.get(events.size() - 1);
    }

    public @Nullable String eventId() {
        List<String> ids = recorded.eventIds();
        return ids.isEmpty() ? null : ids.get(ids.size() - 1);
    }

    public ResponseEntity.BodyBuilder answer(int status) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        return position == null ? answer : answer.header(Writes.POSITION, position.toString());
    }
}
