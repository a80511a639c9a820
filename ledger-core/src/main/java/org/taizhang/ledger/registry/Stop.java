package org.taizhang.ledger.registry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.calendar.Period;

/**
 * A stoppage of production.
 *
 * @param until first day of production again; null while stopped
 */
public record Stop(LocalDate from, @Nullable LocalDate until) {

    boolean open() {
        return until == null;
    }

    boolean endsBy(LocalDate day) {
        return until != null && !until.isAfter(day);
    }

    /** On every day of the period. */
    boolean covers(Period period) {
        return !from.isAfter(period.firstDay()) && (until == null || until.isAfter(period.lastDay()));
    }

    /** How many of the period's. */
    long days(Period period) {
        LocalDate end = period.lastDay().plusDays(1);
        LocalDate first = from.isAfter(period.firstDay()) ? from : period.firstDay();
        LocalDate last = until != null && until.isBefore(end) ? until : end;
        return Math.max(0, ChronoUnit.DAYS.between(first, last));
    }
}
