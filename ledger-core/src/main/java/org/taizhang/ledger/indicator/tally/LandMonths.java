package org.taizhang.ledger.indicator.tally;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.statement.LandMonth;

/** The land-use form, period by period; a stock not filed is carried from the same cluster, three periods at most. */
final class LandMonths implements Subject<LandMonth> {

    private static final int OCCUPIED = 0;
    private static final int IDLE = 1;
    private static final int KNOWN = 2;
    private static final int MEASURED = 3;
    private static final int CARRIED = 4;
    private static final int FILINGS = 5;

    @Override
    public int width() {
        return FILINGS + FilingCounts.WIDTH;
    }

    @Override
    public long @Nullable [] share(Unit unit, Scope scope, Period period) {
        Report sent = unit.memberDuring(period, scope) ? unit.report(FormCode.LAND_USE, period) : null;
        Period source = unit.memberAtEnd(period, scope) ? source(unit, period) : null;
        LandAmounts amounts = source == null ? null : unit.land(source);
        if (sent == null && amounts == null) {
            return null;
        }
        long[] share = new long[width()];
        if (sent != null) {
            FilingCounts.put(share, FILINGS, sent, FormCode.LAND_USE, unit, period);
        }
        if (amounts != null) {
            share[OCCUPIED] = amounts.occupied() == null ? 0 : amounts.occupied();
            share[IDLE] = amounts.idle();
            share[KNOWN] = 1;
            share[MEASURED] = amounts.occupied() == null ? 0 : 1;
            share[CARRIED] = period.equals(source) ? 0 : 1;
        }
        return share;
    }

    /** The period whose report stands for this one; null when none does. */
    static @Nullable Period source(Unit unit, Period period) {
        for (int back = 0; back <= LandMonth.CARRIED_AT_MOST; back++) {
            Period source = period.plus(-back);
            if (unit.land(source) != null && sameCluster(unit, source, period)) {
                return source;
            }
        }
        return null;
    }

    private static boolean sameCluster(Unit unit, Period before, Period now) {
        return Objects.equals(unit.clusterAtEnd(before), unit.clusterAtEnd(now));
    }

    @Override
    public LandMonth statement(Totals t) {
        return new LandMonth(
                t.filings(FILINGS),
                t.count(KNOWN),
                t.count(MEASURED),
                t.count(CARRIED),
                t.magnitude(OCCUPIED),
                t.magnitude(IDLE));
    }

    @Override
    public void write(Sink sink, long position, Scope scope, Period period, LandMonth statement) {
        sink.land(position, scope, period, statement);
    }
}
