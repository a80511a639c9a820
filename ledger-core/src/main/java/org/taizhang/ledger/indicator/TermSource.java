package org.taizhang.ledger.indicator;

import java.util.List;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.calendar.Period;

/** Computes terms of one subject from statements. */
interface TermSource {

    Quantity of(Term term, ClusterId cluster, Period period);

    /** Values that belong in it and are not: neither filed and standing, nor carried. */
    int unknown(Term term, ClusterId cluster, Period period);

    /**
     * Share, from 0 to 1, that rests on what is not final: of reports, by their number, those that are missing, not accepted
     * or of an open window.
     */
    Fraction open(Term term, ClusterId cluster, Period period);

    /** Whether the sum over all clusters is itself to be hidden, whatever its parts are. */
    default boolean hides(Term term, List<ClusterId> clusters, Period period) {
        return false;
    }

    /** The periods of the year up to this one. */
    static List<Period> yearToDate(Period period) {
        return Period.range(new Period(period.year(), 2), period);
    }

    static List<Period> twelveMonths(Period period) {
        return Period.range(period.plus(1 - Period.PERIODS_PER_YEAR), period);
    }
}
