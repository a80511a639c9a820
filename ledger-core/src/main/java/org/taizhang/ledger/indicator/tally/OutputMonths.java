package org.taizhang.ledger.indicator.tally;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.statement.OutputMonth;
import org.taizhang.ledger.registry.Enterprise.Predecessor;

/** The output form, period by period. */
final class OutputMonths implements Subject<OutputMonth> {

    private static final int COMPARABLE = Flows.COUNT;
    private static final int BASE = COMPARABLE + 1;
    private static final int FILINGS = BASE + 1;

    private final LeadingClasses leading;
    private final Units units;

    OutputMonths(LeadingClasses leading, Units units) {
        this.leading = leading;
        this.units = units;
    }

    @Override
    public int width() {
        return FILINGS + FilingCounts.WIDTH;
    }

    @Override
    public long @Nullable [] share(Unit unit, Scope scope, Period period) {
        Report report = unit.report(FormCode.OUTPUT, period);
        if (report == null || !unit.memberDuring(period, scope)) {
            return null;
        }
        long[] share = new long[width()];
        FilingCounts.put(share, FILINGS, report, FormCode.OUTPUT, unit, period);
        OutputAmounts amounts = report.effective(OutputAmounts.class);
        Flows flows = unit.flows(period, leading);
        if (amounts != null && flows != null) {
            flows.addTo(share);
            share[COMPARABLE] = yearToDate(unit, period, period);
            share[BASE] =
                    amounts.sameYtd() != null ? amounts.sameYtd() : yearToDate(unit, period.sameLastYear(), period);
        }
        return share;
    }

    /** With what those made whose past it carries in the period asked for: merged into it, or split up in its favour. */
    private long yearToDate(Unit unit, Period until, Period asked) {
        long sum = ownYearToDate(unit, until);
        for (Predecessor predecessor : unit.enterprise().predecessors()) {
            if (predecessor.heir() && !predecessor.from().isAfter(asked.lastMonth())) {
                sum += yearToDate(units.get(predecessor.uscc()), until, asked);
            }
        }
        return sum;
    }

    /** By the enterprise's own book, wherever it was a member, with what it made before it came into the ledger. */
    private static long ownYearToDate(Unit unit, Period until) {
        long sum = 0;
        for (int month = 2; month <= until.month(); month++) {
            OutputAmounts amounts = unit.output(new Period(until.year(), month));
            if (amounts != null) {
                sum += amounts.gross() + amounts.before();
            }
        }
        return sum;
    }

    @Override
    public OutputMonth statement(Totals t) {
        return new OutputMonth(
                t.filings(FILINGS),
                t.magnitude(0),
                t.sum(1),
                t.sum(2),
                t.sum(3),
                t.sum(4),
                t.sum(5),
                t.magnitude(COMPARABLE),
                t.magnitude(BASE));
    }

    @Override
    public void write(Sink sink, long position, Scope scope, Period period, OutputMonth statement) {
        sink.output(position, scope, period, statement);
    }
}
