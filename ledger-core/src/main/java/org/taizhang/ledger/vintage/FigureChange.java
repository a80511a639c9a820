package org.taizhang.ledger.vintage;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.Unit;

/** One figure as known earlier and later. */
public record FigureChange(Figure before, Figure after) {

    private static final Fraction ZERO = Fraction.of(0, 1);
    private static final Fraction HUNDRED = Fraction.of(100, 1);

    /** @throws IllegalArgumentException for figures of another code, scope or period */
    public FigureChange {
        if (before.code() != after.code()
                || !before.scope().equals(after.scope())
                || !before.period().equals(after.period())) {
            throw new IllegalArgumentException("not the same figure: " + before + ", " + after);
        }
    }

    /** In value, in the reason for having none, or in what a reader must know before using it. */
    public boolean differs() {
        return revised()
                || before.absence() != after.absence()
                || !before.marks().equals(after.marks());
    }

    /** In value; a number that came or went counts. */
    public boolean revised() {
        Fraction earlier = before.value();
        Fraction later = after.value();
        return earlier == null || later == null ? (earlier == null) != (later == null) : earlier.compareTo(later) != 0;
    }

    /** Exact, in the unit of the figure (of a percentage: in percentage points); null where one of the two is absent. */
    public @Nullable Fraction difference() {
        Fraction earlier = before.value();
        Fraction later = after.value();
        return earlier == null || later == null ? null : later.minus(earlier);
    }

    /** In percent of the earlier value; null of a percentage, and where that value is absent or not above zero. */
    public @Nullable Fraction relative() {
        Fraction earlier = before.value();
        Fraction difference = difference();
        if (earlier == null || difference == null || before.code().unit() == Unit.PERCENT) {
            return null;
        }
        return earlier.compareTo(ZERO) <= 0
                ? null
                : difference.dividedBy(earlier).times(HUNDRED);
    }
}
