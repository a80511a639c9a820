package org.taizhang.ledger.indicator.tally;

import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Arrival;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.Due;

/** What one report adds to {@link org.taizhang.ledger.indicator.statement.Filings}, component by component. */
final class FilingCounts {

    static final int WIDTH = 7;

    private FilingCounts() {}

    /** Of a report of the enterprise, whether it was due or not. */
    static void put(long[] share, int at, Report report, FormCode form, Unit unit, Period period) {
        boolean due = Due.of(form, unit.enterprise(), period).due();
        boolean effective = report.effective();
        share[at] = count(due);
        share[at + 1] = count(due && report.first() != Arrival.AFTER_CLOSE);
        share[at + 2] = count(due && report.first() == Arrival.ON_TIME);
        share[at + 3] = count(due && effective);
        share[at + 4] = count(effective);
        share[at + 5] = count(report.accepted());
        share[at + 6] = count(due && !effective);
    }

    private static long count(boolean yes) {
        return yes ? 1 : 0;
    }
}
