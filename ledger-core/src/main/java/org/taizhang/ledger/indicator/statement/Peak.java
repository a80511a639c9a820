package org.taizhang.ledger.indicator.statement;

import java.math.BigInteger;

/**
 * How concentrated a sum is: all that decides whether it may be shown, and no more, so that it seldom changes.
 *
 * @param contributors enterprises with a value other than zero; 3 stands for three or more
 * @param largest greatest absolute value among them
 */
public record Peak(int contributors, long largest) {

    public static final int ENOUGH = 3;

    public static final Peak NONE = new Peak(0, 0);

    public static Peak of(int contributors, long largest) {
        return new Peak(Math.min(contributors, ENOUGH), largest);
    }

    /** Primary suppression: fewer than three contributors, or one of them above 85 % of the sum. */
    public boolean hides(long sum) {
        return contributors < ENOUGH || percents(largest, 100).compareTo(percents(sum, 85)) > 0;
    }

    private static BigInteger percents(long value, long times) {
        return BigInteger.valueOf(value).multiply(BigInteger.valueOf(times));
    }
}
