package org.taizhang.ledger.indicator.tally;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.statement.OutputWindow;

/** The output form over the year to date and over twelve months. */
final class OutputWindows implements Subject<OutputWindow> {

    private static final int TWELVE_MONTHS = Flows.COUNT;
    private static final int PRODUCING = TWELVE_MONTHS + 1;

    private final LeadingClasses leading;

    OutputWindows(LeadingClasses leading) {
        this.leading = leading;
    }

    @Override
    public int width() {
        return PRODUCING + 1;
    }

    @Override
    public boolean keptForAll() {
        return true;
    }

    @Override
    public long @Nullable [] share(Unit unit, Scope scope, Period period) {
        UnitYear lastYear = unit.year(period.year() - 1);
        UnitYear thisYear = unit.year(period.year());
        if (lastYear == null && thisYear == null) {
            return null;
        }
        long[] share = new long[width()];
        boolean produced = lastYear != null && add(share, unit, scope, lastYear, period.month() + 1, 12, false);
        produced |= thisYear != null && add(share, unit, scope, thisYear, 2, period.month(), true);
        if (produced && unit.memberAtEnd(period, scope) && !unit.uscc().individual()) {
            share[PRODUCING] = 1;
        }
        return share;
    }

    /** Returns whether anything was produced in these months, wherever it counts. */
    private boolean add(long[] share, Unit unit, Scope scope, UnitYear year, int from, int to, boolean yearToDate) {
        boolean produced = false;
        for (int month = from; month <= to; month++) {
            Report report = year.report(FormCode.OUTPUT, month);
            OutputAmounts amounts = report == null ? null : report.effective(OutputAmounts.class);
            if (amounts != null) {
                produced |= amounts.gross() > 0;
                Flows flows = unit.flows(year, month, leading);
                if (flows != null && Unit.covers(scope, flows.cluster())) {
                    share[TWELVE_MONTHS] += flows.gross();
                    if (yearToDate) {
                        flows.addTo(share);
                    }
                }
            }
        }
        return produced;
    }

    @Override
    public OutputWindow statement(Totals t) {
        return new OutputWindow(
                t.count(PRODUCING),
                t.peak(0),
                t.peak(1),
                t.peak(2),
                t.peak(3),
                t.peak(4),
                t.peak(5),
                t.peak(TWELVE_MONTHS));
    }

    @Override
    public void write(Sink sink, long position, Scope scope, Period period, OutputWindow statement) {
        sink.outputWindow(position, scope, period, statement);
    }
}
