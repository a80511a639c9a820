package org.taizhang.ledger.indicator.tally;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.statement.OutputMonth;

/** The output form, period by period. */
final class OutputMonths implements Subject<OutputMonth> {

    private static final int COMPARABLE = Flows.COUNT;
    private static final int BASE = COMPARABLE + 1;
    private static final int UNCOMPARED = BASE + 1;
    private static final int FILINGS = UNCOMPARED + 1;

    private final LeadingClasses leading;
    private final ComparableScope comparable;

    OutputMonths(LeadingClasses leading, Units units) {
        this.leading = leading;
        this.comparable = new ComparableScope(units);
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
        }
        if (amounts != null && unit.memberAtEnd(period, scope)) {
            compare(share, unit, period);
        }
        return share;
    }

    private void compare(long[] share, Unit unit, Period period) {
        if (comparable.base(unit, period, (u, year, month, value) -> share[BASE] += value)) {
            comparable.own(unit, period, (u, year, month, value) -> share[COMPARABLE] += value);
        } else {
            share[BASE] = 0;
            share[UNCOMPARED] = 1;
        }
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
                t.magnitude(BASE),
                t.count(UNCOMPARED));
    }

    @Override
    public void write(Sink sink, long position, Scope scope, Period period, OutputMonth statement) {
        sink.output(position, scope, period, statement);
    }
}
