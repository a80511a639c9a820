package org.taizhang.api.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.ReportValues;

/** What an enterprise states on the output form. */
final class OutputValues {

    private final Amounts amounts;

    OutputValues(Amounts amounts) {
        this.amounts = amounts;
    }

    /** @param gross as stated, which may be an error */
    ReportValues of(Unit unit, Period period, long gross) {
        Map<String, Cell> items = new HashMap<>();
        items.put("grossOutput", Cell.of(gross));
        items.put("salesOutput", Cell.of(amounts.sales(unit, period)));
        items.put("exportDelivery", Cell.of(amounts.export(unit, period)));
        if (unit.is(Trait.RENTED_METER)) {
            items.put("electricityInRent", Cell.of(true));
        } else {
            items.put("electricity", Cell.of(amounts.electricity(unit, period)));
        }
        if (unit.is(Trait.TWO_SITES)) {
            items.put("legalUnitGrossOutput", Cell.of(gross * 9 / 5));
        }
        if (startsLate(unit, period)) {
            items.put("ytdBefore", Cell.of(before(unit, period)));
        }
        if (!unit.life().above(period.firstMonth()) && !unit.life().above(period.lastMonth())) {
            items.put("revenueYtd", Cell.of(amounts.revenueYtd(unit, period)));
        }
        int stopped = unit.life().stoppedDays(period);
        items.put("operatingStatus", Cell.of(stopped > 0 ? "2" : "1"));
        if (stopped > 0) {
            items.put("stoppedDays", Cell.of(stopped));
        }
        return new ReportValues(items, Map.of("byClass", byClass(unit, gross)));
    }

    /** Last year's values, typed by a unit that produced before the ledger knew it; empty where the ledger has them. */
    Map<String, BigDecimal> samePeriod(Unit unit, Period period) {
        Period last = period.sameLastYear();
        if (unit.life().preparing() || unit.life().member(last)) {
            return Map.of();
        }
        long ytd = Period.range(new Period(last.year(), 2), last).stream()
                .mapToLong(p -> amounts.grossOutput(unit, p))
                .sum();
        return Map.of(
                "grossOutput.month", BigDecimal.valueOf(amounts.grossOutput(unit, last)),
                "grossOutput.ytd", BigDecimal.valueOf(ytd));
    }

    /** Who comes after February and produces says in the first report what was before. */
    private static boolean startsLate(Unit unit, Period period) {
        return period.month() > 2 && period.covers(unit.life().entry());
    }

    private long before(Unit unit, Period period) {
        return Period.range(new Period(period.year(), 2), period.previous()).stream()
                .mapToLong(p -> amounts.grossOutput(unit, p))
                .sum();
    }

    private static List<Map<String, Cell>> byClass(Unit unit, long gross) {
        if (!unit.is(Trait.TWO_CLASSES)) {
            return List.of(row(unit.trade(), gross));
        }
        List<Trade> others = Trade.in(unit.aim().id(), !unit.trade().leading());
        long second = gross / 5;
        return List.of(row(unit.trade(), gross - second), row(others.get(unit.number() % others.size()), second));
    }

    private static Map<String, Cell> row(Trade trade, long output) {
        return Map.of("classCode", Cell.of(trade.industry().code()), "classOutput", Cell.of(output));
    }
}
