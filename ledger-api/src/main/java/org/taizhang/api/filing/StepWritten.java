package org.taizhang.api.filing;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.filing.FilingEvent;

/**
 * A step beside a report that was taken: of a query, an assistance, a correction.
 *
 * @param eventId of what was recorded; absent when it was already so
 */
record StepWritten(@Nullable String eventId, @Nullable Long position, boolean pending) {

    static ResponseEntity<StepWritten> answer(int status, Written<FilingEvent> written) {
        return written.answer(status).body(new StepWritten(written.eventId(), written.position(), written.pending()));
    }
}
