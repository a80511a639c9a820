package org.taizhang.ledger.filing;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CalendarFacts;
import org.taizhang.ledger.check.ClassGroups;
import org.taizhang.ledger.registry.Enterprise;

/** What the directory says of a unit in a period, by the names checks use. */
record DirectoryFacts(Enterprise enterprise, Period period) {

    private static final int STOPPED_PERIODS_MAX = 12;

    @Nullable
    Object find(String name) {
        return switch (name) {
            case "unit.multiSite" -> enterprise.particulars().multiSite();
            case "unit.aboveScale" -> enterprise.aboveScale(period.lastMonth());
            case "unit.seasonal" -> ClassGroups.seasonal(enterprise.industryClass(period.lastMonth()));
            case "unit.mainClass" ->
                enterprise.industryClass(period.lastMonth()).code();
            case "unit.producedLastYear" -> producedThroughout(period.sameLastYear());
            case "unit.stoppedThroughout" -> enterprise.stoppedThroughout(period);
            case "unit.stoppedDays" -> enterprise.stoppedDays(period);
            case "unit.stoppedDaysPrevious" -> enterprise.stoppedDays(period.previous());
            case "unit.stoppedDaysLastYear" -> enterprise.stoppedDays(period.sameLastYear());
            case "unit.stoppedPeriods" -> stoppedPeriods();
            default -> CalendarFacts.find(name, period);
        };
    }

    /** A member on every day of the period, and producing from its first. */
    private boolean producedThroughout(Period p) {
        return enterprise.membership(p.lastMonth()).isPresent()
                && enterprise
                        .membership(p.firstMonth())
                        .filter(m -> m.producing() != null && !m.producing().isAfter(p.firstDay()))
                        .isPresent();
    }

    /** How many periods in a row, this one included, it was stopped throughout. */
    private long stoppedPeriods() {
        long count = 0;
        for (Period p = period; count < STOPPED_PERIODS_MAX && enterprise.stoppedThroughout(p); p = p.previous()) {
            count++;
        }
        return count;
    }
}
