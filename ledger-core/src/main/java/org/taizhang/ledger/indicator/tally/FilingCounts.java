package org.taizhang.ledger.indicator.tally;

/** What one report adds to {@link org.taizhang.ledger.indicator.statement.Filings}, component by component. */
final class FilingCounts {

    static final int WIDTH = 6;

    private FilingCounts() {}

    static void put(long[] share, int at, Report report, boolean due) {
        boolean effective = report.effective();
        share[at] = count(due);
        share[at + 1] = count(due && report.onTime());
        share[at + 2] = count(due && effective);
        share[at + 3] = count(effective);
        share[at + 4] = count(report.accepted());
        share[at + 5] = count(due && !effective);
    }

    private static long count(boolean yes) {
        return yes ? 1 : 0;
    }
}
