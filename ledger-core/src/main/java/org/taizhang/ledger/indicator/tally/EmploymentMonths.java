package org.taizhang.ledger.indicator.tally;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.statement.EmploymentMonth;

/** The employment form, period by period. */
final class EmploymentMonths implements Subject<EmploymentMonth> {

    private static final int HEADCOUNT = 0;
    private static final int PERSON_MONTHS = 1;
    private static final int COUNTED = 2;
    private static final int FILINGS = 3;

    @Override
    public int width() {
        return FILINGS + FilingCounts.WIDTH;
    }

    @Override
    public long @Nullable [] share(Unit unit, Scope scope, Period period) {
        Report report = unit.report(FormCode.EMPLOYMENT, period);
        if (report == null || !unit.memberDuring(period, scope)) {
            return null;
        }
        long[] share = new long[width()];
        FilingCounts.put(share, FILINGS, report, FormCode.EMPLOYMENT, unit, period);
        EmploymentAmounts amounts = report.effective(EmploymentAmounts.class);
        if (amounts != null) {
            if (unit.memberAtEnd(period, scope)) {
                share[HEADCOUNT] = amounts.end();
                share[COUNTED] = 1;
            }
            share[PERSON_MONTHS] = amounts.average() * period.months();
        }
        return share;
    }

    @Override
    public EmploymentMonth statement(Totals t) {
        return new EmploymentMonth(t.filings(FILINGS), t.count(COUNTED), t.magnitude(HEADCOUNT), t.sum(PERSON_MONTHS));
    }

    @Override
    public void write(Sink sink, long position, Scope scope, Period period, EmploymentMonth statement) {
        sink.employment(position, scope, period, statement);
    }
}
