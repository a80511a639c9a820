package org.taizhang.ledger.indicator.statement;

import java.math.BigDecimal;

/**
 * The land-use form of one cluster and period, in millionths of a 亩.
 *
 * @param carried members whose value is carried from one of the three periods before
 */
public record LandMonth(Filings filings, int carried, Magnitude occupied, Magnitude idle) {

    /** Decimals of 亩 kept: 0.01 m² is 0.000015 亩. */
    public static final int SCALE = 6;

    public static final LandMonth EMPTY = new LandMonth(Filings.NONE, 0, Magnitude.ZERO, Magnitude.ZERO);

    /** @throws ArithmeticException when more decimals are stated than the forms allow */
    public static long millionths(BigDecimal mu) {
        return mu.movePointRight(SCALE).longValueExact();
    }

    public static BigDecimal mu(long millionths) {
        return BigDecimal.valueOf(millionths, SCALE);
    }
}
