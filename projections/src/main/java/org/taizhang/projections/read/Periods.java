package org.taizhang.projections.read;

import java.util.Collection;
import org.taizhang.ledger.calendar.Period;

/** Periods as the tables have them: {@code 202502} is 1—2月 of 2025. */
public final class Periods {

    private Periods() {}

    public static int number(Period period) {
        return period.year() * 100 + period.month();
    }

    public static Period of(int number) {
        return new Period(number / 100, number % 100);
    }

    public static Integer[] numbers(Collection<Period> periods) {
        return periods.stream().map(Periods::number).toArray(Integer[]::new);
    }
}
