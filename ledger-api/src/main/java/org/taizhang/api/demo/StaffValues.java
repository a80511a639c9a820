package org.taizhang.api.demo;

import java.util.Map;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.ReportValues;

/** What an enterprise states on the employment form. */
final class StaffValues {

    private static final int DISPATCHED_PERCENT = 3;
    private static final int LOCAL_PERCENT = 82;

    private final Amounts amounts;

    StaffValues(Amounts amounts) {
        this.amounts = amounts;
    }

    ReportValues of(Unit unit, Period period) {
        int end = amounts.headcount(unit, period);
        int dispatched = end * DISPATCHED_PERCENT / 100;
        return ReportValues.of(Map.of(
                "headcountEnd", Cell.of(end),
                "female", Cell.of(end * unit.trade().womenPercent() / 100),
                "onPost", Cell.of(end - dispatched),
                "dispatched", Cell.of(dispatched),
                "otherStaff", Cell.of(0),
                "headcountAvg", Cell.of(amounts.headcountAverage(unit, period)),
                "wages", Cell.of(amounts.wages(unit, period)),
                "localHukou", Cell.of(end * LOCAL_PERCENT / 100)));
    }
}
