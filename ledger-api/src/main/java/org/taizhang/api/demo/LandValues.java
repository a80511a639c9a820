package org.taizhang.api.demo;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.ReportValues;

/** What an enterprise states on the land-use form: at its entry, each quarter, and when idle land is built on. */
final class LandValues {

    private static final int IDLE_MONTHS = 24;

    private LandValues() {}

    static boolean due(Unit unit, Period period) {
        return unit.life().member(period) && (period.endsQuarter() || entry(unit, period));
    }

    static ReportValues of(Unit unit, Period period) {
        Site site = unit.site();
        boolean builtOn = builtOn(unit, period);
        Map<String, Cell> items = new HashMap<>();
        items.put("ownedLand", Cell.of(site.ownedLand()));
        items.put("leasedLand", Cell.of(0));
        items.put("rentedOutLand", Cell.of(0));
        items.put("rentedFloor", Cell.of(site.rentedFloor()));
        items.put("idleLand", Cell.of(builtOn ? BigDecimal.ZERO : site.idleLand()));
        items.put("ownFloor", Cell.of(site.ownFloor()));
        items.put("rentedOutFloor", Cell.of(0));
        items.put("idleFloor", Cell.of(0));
        items.put("landKind", Cell.of("工业"));
        if (site.building() > 0) {
            items.put("buildingId", Cell.of(Site.buildingId(unit.aim(), site.building())));
        }
        boolean changes = entry(unit, period) || builtOn && !builtOn(unit, period.plus(-3)) && idle(unit);
        items.put("changed", Cell.of(changes));
        if (changes) {
            items.put("docNo", Cell.of("演示地〔" + period.year() + "〕" + unit.number() + "号"));
            items.put("effectiveFrom", Cell.of(effective(unit, period).toString()));
        }
        return ReportValues.of(items);
    }

    private static boolean entry(Unit unit, Period period) {
        return period.covers(unit.life().entry());
    }

    private static boolean idle(Unit unit) {
        return unit.site().idleLand().signum() > 0;
    }

    /** Idle land has been built on by the end of the first quarter two years after the entry. */
    private static boolean builtOn(Unit unit, Period period) {
        return period.endsQuarter()
                && !period.lastMonth().isBefore(unit.life().entry().plusMonths(IDLE_MONTHS));
    }

    private static YearMonth effective(Unit unit, Period period) {
        return entry(unit, period) ? unit.life().entry() : period.lastMonth();
    }
}
