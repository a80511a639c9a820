package org.taizhang.ledger.indicator.tally;

import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.indicator.statement.Filings;
import org.taizhang.ledger.indicator.statement.Magnitude;
import org.taizhang.ledger.indicator.statement.Peak;

/** The sums of one statement, column by column, with the number of contributors and the largest of them. */
final class Totals {

    private final long[] sums;
    private final int[] contributors;
    private final long[] largest;
    /** Columns in which a largest contributor fell: which one is largest now has to be looked up. */
    private final boolean[] fallen;

    private final IntToLongFunction lookup;

    /** @param lookup the greatest absolute value of a column over all enterprises as they are now */
    Totals(int width, IntToLongFunction lookup) {
        this.sums = new long[width];
        this.contributors = new int[width];
        this.largest = new long[width];
        this.fallen = new boolean[width];
        this.lookup = lookup;
    }

    /** Replaces what one enterprise adds. */
    void change(long @Nullable [] before, long @Nullable [] after) {
        for (int i = 0; i < sums.length; i++) {
            long from = before == null ? 0 : before[i];
            long to = after == null ? 0 : after[i];
            if (from != to) {
                change(i, from, to);
            }
        }
    }

    private void change(int i, long from, long to) {
        sums[i] = Math.addExact(sums[i], Math.subtractExact(to, from));
        contributors[i] += (to == 0 ? 0 : 1) - (from == 0 ? 0 : 1);
        if (Math.abs(to) >= largest[i]) {
            largest[i] = Math.abs(to);
            fallen[i] = false;
        } else if (Math.abs(from) == largest[i]) {
            fallen[i] = true;
        }
    }

    long sum(int i) {
        return sums[i];
    }

    int count(int i) {
        return Math.toIntExact(sums[i]);
    }

    Magnitude magnitude(int i) {
        return new Magnitude(sums[i], contributors[i], largest(i));
    }

    Peak peak(int i) {
        return Peak.of(contributors[i], largest(i));
    }

    /** The counts of {@link FilingCounts} that begin at a column. */
    Filings filings(int i) {
        return new Filings(
                count(i), count(i + 1), count(i + 2), count(i + 3), count(i + 4), count(i + 5), count(i + 6));
    }

    private long largest(int i) {
        if (fallen[i]) {
            largest[i] = lookup.applyAsLong(i);
            fallen[i] = false;
        }
        return largest[i];
    }
}
