package org.taizhang.api.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.calendar.Period;

/**
 * The dates of one enterprise.
 *
 * @param entry first month of membership
 * @param producing first month of production: after {@code entry} for a unit under construction (筹建), before it for
 *     one that produced elsewhere
 * @param exit first month outside
 * @param stop first day without production
 * @param resume first day of production again
 * @param aboveFrom 规上 from this month
 * @param aboveUntil no longer from this month
 */
record Life(
        YearMonth entry,
        YearMonth producing,
        @Nullable YearMonth exit,
        @Nullable LocalDate stop,
        @Nullable LocalDate resume,
        @Nullable YearMonth aboveFrom,
        @Nullable YearMonth aboveUntil) {

    private static final int RAMP_MONTHS = 9;

    static Life from(YearMonth entry) {
        return new Life(entry, entry, null, null, null, null, null);
    }

    Life producingFrom(YearMonth month) {
        return new Life(entry, month, exit, stop, resume, aboveFrom, aboveUntil);
    }

    Life until(YearMonth firstOutside) {
        return new Life(entry, producing, firstOutside, stop, resume, aboveFrom, aboveUntil);
    }

    Life stopping(LocalDate firstDay, @Nullable LocalDate again) {
        return new Life(entry, producing, exit, firstDay, again, aboveFrom, aboveUntil);
    }

    Life above(YearMonth from, @Nullable YearMonth until) {
        return new Life(entry, producing, exit, stop, resume, from, until);
    }

    boolean preparing() {
        return producing.isAfter(entry);
    }

    boolean member(Period period) {
        return !period.lastMonth().isBefore(entry)
                && (exit == null || period.firstMonth().isBefore(exit));
    }

    /** It owes an output report: not under construction in the whole period. */
    boolean owesOutput(Period period) {
        return member(period) && !period.lastMonth().isBefore(producing);
    }

    boolean above(YearMonth month) {
        return aboveFrom != null && !month.isBefore(aboveFrom) && (aboveUntil == null || month.isBefore(aboveUntil));
    }

    /** Days of the period without production. */
    int stoppedDays(Period period) {
        if (stop == null) {
            return 0;
        }
        LocalDate first = stop.isAfter(period.firstDay()) ? stop : period.firstDay();
        LocalDate end = period.lastDay().plusDays(1);
        LocalDate last = resume != null && resume.isBefore(end) ? resume : end;
        return (int) Math.max(0, last.toEpochDay() - first.toEpochDay());
    }

    /**
     * The part of its capacity it can use: new lines take nine months, days stopped and months after the exit give
     * nothing. What it made elsewhere before it came counts.
     */
    double running(Period period) {
        double months = 0;
        for (YearMonth m = period.firstMonth(); !m.isAfter(period.lastMonth()); m = m.plusMonths(1)) {
            boolean there = exit == null || m.isBefore(exit);
            int since = (m.getYear() - producing.getYear()) * 12 + m.getMonthValue() - producing.getMonthValue();
            if (there && since >= 0) {
                months += Math.min(1, 0.3 + 0.7 * since / RAMP_MONTHS);
            }
        }
        double days = period.lastDay().toEpochDay() - period.firstDay().toEpochDay() + 1;
        return months / period.months() * (1 - stoppedDays(period) / days);
    }
}
