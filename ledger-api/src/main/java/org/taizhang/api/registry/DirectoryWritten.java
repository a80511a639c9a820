package org.taizhang.api.registry;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.registry.RegistryEvent;

/**
 * Answer to every change of the directory.
 *
 * @param eventId of what was recorded; absent when it was already so
 * @param pending the read models have not reached {@code position} yet
 */
record DirectoryWritten(
        String uscc, @Nullable String eventId, @Nullable Long position, boolean pending) {

    static ResponseEntity<DirectoryWritten> answer(String uscc, Written<RegistryEvent> written, URI location) {
        return written.answer(201)
                .header(HttpHeaders.LOCATION, location.toString())
                .body(new DirectoryWritten(uscc, written.eventId(), written.position(), written.pending()));
    }
}
