package org.taizhang.api.registry;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.taizhang.ledger.registry.Uscc;

/**
 * Answer to every change of the directory that is asked for.
 *
 * @param proposal what waits for another person of the county; absent when everything is so already
 * @param eventId of what was recorded; absent when it was proposed already, or is so
 * @param pending the read models have not reached {@code position} yet
 */
record DirectoryWritten(
        Uscc uscc,
        @Nullable ProposalId proposal,
        @Nullable String eventId,
        @Nullable Long position,
        boolean pending) {

    /** 202 while the proposal waits, 200 when there is nothing to wait for. */
    static ResponseEntity<DirectoryWritten> answer(Uscc uscc, Proposals.Proposed proposed) {
        ProposalId id = proposed.id();
        return proposed.written()
                .answer(id == null ? 200 : 202)
                .header(
                        HttpHeaders.LOCATION,
                        id == null ? "/api/v1/enterprises/" + uscc : "/api/v1/directory-proposals/" + id)
                .body(new DirectoryWritten(
                        uscc,
                        id,
                        proposed.written().eventId(),
                        proposed.written().position(),
                        proposed.written().pending()));
    }
}
