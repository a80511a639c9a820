package org.taizhang.ledger.indicator.tally;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Enterprise.Predecessor;

/**
 * 可比口径: what an enterprise made since the year began, beside what the same enterprise made in the same months of last
 * year. An heir has the past of those it took over.
 */
final class ComparableScope {

    private final Units units;

    ComparableScope(Units units) {
        this.units = units;
    }

    /** Takes the parts of a sum. */
    interface Parts {
        /** @param month of the report that states it */
        void add(Unit unit, int year, int month, long value);
    }

    /** By its own books, wherever it was a member, with what it made before it came into the ledger. */
    void own(Unit unit, Period asked, Parts parts) {
        book(unit, asked, parts);
        for (Predecessor past : unit.enterprise().predecessors()) {
            if (inherited(past, asked)) {
                own(units.get(past.uscc()), asked, parts);
            }
        }
    }

    /** @return whether all of it is known: what nobody knows is not zero, and then nothing that was added counts */
    boolean base(Unit unit, Period asked, Parts parts) {
        OutputAmounts amounts = unit.output(asked);
        Long typed = amounts == null ? null : amounts.sameYtd();
        if (typed != null) {
            parts.add(unit, asked.year(), asked.month(), typed);
        } else if (known(unit, asked.sameLastYear())) {
            book(unit, asked.sameLastYear(), parts);
        } else {
            return false;
        }
        for (Predecessor past : unit.enterprise().predecessors()) {
            if (inherited(past, asked) && !base(units.get(past.uscc()), asked, parts)) {
                return false;
            }
        }
        return true;
    }

    private static boolean inherited(Predecessor past, Period asked) {
        return past.heir() && !past.from().isAfter(asked.lastMonth());
    }

    /**
     * Whether the book says what it had made by then: it reported, was no more, had not built its plant, was still part of
     * another that keeps their past, or said in its first report what it had made before.
     */
    private static boolean known(Unit unit, Period until) {
        Enterprise enterprise = unit.enterprise();
        return unit.output(until) != null
                || enterprise.endedBy(until)
                || enterprise.builtAfter(until)
                || enterprise.splitOffAfter(until)
                || enterprise
                        .lateStart(until.year())
                        .filter(first -> first.previous().equals(until) && unit.output(first) != null)
                        .isPresent();
    }

    /** What was made before the book began is said once, by whichever report. */
    private static void book(Unit unit, Period until, Parts parts) {
        UnitYear year = unit.year(until.year());
        if (year == null) {
            return;
        }
        boolean said = false;
        for (int month = 2; month <= 12; month++) {
            OutputAmounts amounts = output(year, month);
            if (amounts != null) {
                long before = said ? 0 : amounts.before();
                said = said || before != 0;
                if (month <= until.month() || before != 0) {
                    parts.add(unit, year.year(), month, (month <= until.month() ? amounts.gross() : 0) + before);
                }
            }
        }
    }

    private static @Nullable OutputAmounts output(UnitYear year, int month) {
        Report report = year.report(FormCode.OUTPUT, month);
        return report == null ? null : report.effective(OutputAmounts.class);
    }
}
