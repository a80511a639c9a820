package org.taizhang.ledger.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;

/**
 * Of an enterprise in a cluster.
 *
 * @param until first month outside; null while it is a member
 * @param producing first day of production here; null while 筹建
 */
public record Membership(
        ClusterId cluster,
        YearMonth from,
        @Nullable YearMonth until,
        @Nullable LocalDate producing) {

    /** @param month settled ≤ month &lt; left */
    public boolean holds(YearMonth month) {
        return !month.isBefore(from) && (until == null || month.isBefore(until));
    }

    public boolean open() {
        return until == null;
    }

    boolean endsBy(YearMonth month) {
        return until != null && !until.isAfter(month);
    }

    /** It came to produce, not to build a plant first. */
    boolean settledProducing() {
        return from.atDay(1).equals(producing);
    }

    boolean preparing() {
        return open() && producing == null;
    }
}
