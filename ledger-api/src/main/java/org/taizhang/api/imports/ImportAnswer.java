package org.taizhang.api.imports;

import java.time.Instant;
import org.taizhang.ledger.FormCode;

/**
 * Progress of an import; fields as in {@link ImportState}.
 *
 * @param decided rows that have a verdict
 * @param verdicts address of the verdicts row by row
 */
record ImportAnswer(
        String id,
        FormCode form,
        boolean dryRun,
        ImportState.Status status,
        int rows,
        int decided,
        int recorded,
        int unchanged,
        int refused,
        String sha256,
        Instant startedAt,
        String verdicts) {

    static ImportAnswer of(ImportState state) {
        return new ImportAnswer(
                state.id(),
                state.form(),
                state.dryRun(),
                state.status(),
                state.rows(),
                state.decided(),
                state.recorded(),
                state.unchanged(),
                state.refused(),
                state.sha256(),
                state.startedAt(),
                "/api/v1/imports/" + state.id() + "/rows");
    }
}
