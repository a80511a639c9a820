package org.taizhang.ledger.indicator.tally;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;

/**
 * One kind of statement as a sum over enterprises.
 *
 * @param <S> the statement
 */
interface Subject<S> {

    /** How many numbers a share has. */
    int width();

    /** Whether it is kept for {@code all} too because it cannot be added up from the clusters. */
    default boolean keptForAll() {
        return false;
    }

    /** What the enterprise adds to the statement of the scope and period; null for nothing. */
    long @Nullable [] share(Unit unit, Scope scope, Period period);

    S statement(Totals totals);

    void write(Sink sink, long position, Scope scope, Period period, S statement);
}
