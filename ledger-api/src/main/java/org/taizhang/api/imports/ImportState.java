package org.taizhang.api.imports;

import java.time.Instant;
import org.taizhang.ledger.FormCode;

/**
 * How far the import of a file is.
 *
 * @param account who sent it
 * @param sha256 of its bytes: the same file sent again continues or answers this import
 * @param dryRun decided, but not recorded
 * @param rows in the file
 * @param recorded rows that became a revision, or would
 * @param unchanged rows the ledger said so already
 */
public record ImportState(
        String id,
        String account,
        String sha256,
        FormCode form,
        boolean dryRun,
        Status status,
        int rows,
        int recorded,
        int unchanged,
        int refused,
        Instant startedAt) {

    public enum Status {
        RUNNING,
        /** Its node died or failed: send the file again, what is recorded is not repeated. */
        INTERRUPTED,
        DONE
    }

    public int decided() {
        return recorded + unchanged + refused;
    }
}
