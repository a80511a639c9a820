package org.taizhang.api.demo;

import org.taizhang.ledger.calendar.Period;

/** Errors in the output of first filings, and how many months later somebody finds them. */
final class Corrections {

    static final int LAG_MONTHS_MAX = 5;

    private final Dice dice;
    private final Amounts amounts;

    Corrections(Dice dice, Amounts amounts) {
        this.dice = dice;
        this.amounts = amounts;
    }

    /** Months between the filing and its correction; 0 when the first filing was right. */
    int lag(Unit unit, Period period) {
        Dice own = dice.of(unit.number(), period.index(), 30);
        boolean wrong = own.chance(0.015) && !unit.is(Trait.RETURNED);
        int lag = own.between(1, LAG_MONTHS_MAX);
        return wrong && amounts.grossOutput(unit, period) >= 100 ? lag : 0;
    }

    /** What the first filing said, 千元. */
    long firstFiled(Unit unit, Period period) {
        long truth = amounts.grossOutput(unit, period);
        if (lag(unit, period) == 0) {
            return truth;
        }
        Dice own = dice.of(unit.number(), period.index(), 31);
        return Math.round(truth * (own.chance(0.5) ? own.between(0.8, 0.96) : own.between(1.04, 1.2)));
    }
}
