package org.taizhang.ledger.indicator.tally;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.statement.Peak;

/** Person-months of the year to date. */
final class EmploymentWindows implements Subject<Peak> {

    @Override
    public int width() {
        return 1;
    }

    @Override
    public boolean keptForAll() {
        return true;
    }

    @Override
    public long @Nullable [] share(Unit unit, Scope scope, Period period) {
        if (unit.year(period.year()) == null) {
            return null;
        }
        long sum = 0;
        for (int month = 2; month <= period.month(); month++) {
            Period at = new Period(period.year(), month);
            EmploymentAmounts amounts = unit.employment(at);
            if (amounts != null && unit.memberDuring(at, scope)) {
                sum += amounts.average() * at.months();
            }
        }
        return new long[] {sum};
    }

    @Override
    public Peak statement(Totals t) {
        return t.peak(0);
    }

    @Override
    public void write(Sink sink, long position, Scope scope, Period period, Peak statement) {
        sink.personMonths(position, scope, period, statement);
    }
}
