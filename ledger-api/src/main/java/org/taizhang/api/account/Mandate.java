package org.taizhang.api.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.registry.Uscc;

/**
 * The right to file for an enterprise.
 *
 * @param until first day on which it no longer holds; null while open
 */
public record Mandate(Uscc uscc, LocalDate from, @Nullable LocalDate until) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
