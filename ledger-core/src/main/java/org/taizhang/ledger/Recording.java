package org.taizhang.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who records, and when.
 *
 * @param actor opaque reference of the account or process
 * @param at by the application's clock; kept to whole milliseconds
 */
public record Recording(String actor, Instant at) {

    public Recording {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
