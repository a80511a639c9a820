package org.taizhang.api.demo;

import java.math.BigDecimal;
import java.util.Set;
import org.taizhang.ledger.calendar.Period;

/** What an enterprise truly made, sold, used and paid in a period. Each figure is rounded once, to whole units. */
final class Amounts {

    private static final Set<Integer> SUMMER = Set.of(5, 6, 7, 8);
    private static final int WAGE_THOUSAND_YUAN = 5;

    private final Dice dice;

    Amounts(Dice dice) {
        this.dice = dice;
    }

    /** 千元. */
    long grossOutput(Unit unit, Period period) {
        if (unit.is(Trait.SEASONAL) && SUMMER.contains(period.month())) {
            return 0;
        }
        double rest = unit.is(Trait.SEASONAL) ? 1.4 : 1;
        double prices = StrictMath.pow(Sizes.GROWTH, period.year() - 2025);
        return Math.round(unit.capacity()
                * prices
                * Season.share(period)
                * unit.life().running(period)
                * rest
                * at(unit, period, 1).lognormal(0.07));
    }

    long sales(Unit unit, Period period) {
        return Math.round(grossOutput(unit, period) * at(unit, period, 2).between(0.93, 1.03));
    }

    long export(Unit unit, Period period) {
        return unit.is(Trait.EXPORTER)
                ? Math.round(sales(unit, period) * at(unit, period, 3).between(0.25, 0.4))
                : 0;
    }

    /** Operating revenue from the start of the year to the end of the period, 千元. */
    long revenueYtd(Unit unit, Period period) {
        return Period.range(new Period(period.year(), 2), period).stream()
                        .mapToLong(p -> sales(unit, p))
                        .sum()
                * 98
                / 100;
    }

    /** 万千瓦时: some 60 kWh for 千元 of output, and a little for the lights. */
    BigDecimal electricity(Unit unit, Period period) {
        double perThousand = dice.of(unit.number(), 8).between(0.003, 0.009);
        double kwh = (grossOutput(unit, period) * perThousand + unit.staff() * 0.002);
        return BigDecimal.valueOf(Math.round(kwh * 100), 2);
    }

    /** Persons at 24:00 of the period's last day: a skeleton while building or stopped. */
    int headcount(Unit unit, Period period) {
        double running = Math.max(0.12, unit.life().running(period));
        double swing = at(unit, period, 4).between(0.97, 1.03);
        return (int) Math.max(2, Math.round(unit.staff() * Math.min(1, running * 1.05) * swing));
    }

    /** Over the days of the period: between the two ends, a little below after the Spring Festival. */
    int headcountAverage(Unit unit, Period period) {
        int end = headcount(unit, period);
        int begin = unit.life().member(period.previous()) ? headcount(unit, period.previous()) : end;
        return Math.max(1, period.month() == 2 ? (begin + end) * 49 / 100 : (begin + end) / 2);
    }

    long wages(Unit unit, Period period) {
        double level = StrictMath.pow(Sizes.GROWTH, period.year() - 2025)
                * at(unit, period, 5).between(0.95, 1.1);
        return Math.round(headcountAverage(unit, period) * period.months() * WAGE_THOUSAND_YUAN * level);
    }

    private Dice at(Unit unit, Period period, int what) {
        return dice.of(unit.number(), period.index(), what);
    }
}
