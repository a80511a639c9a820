package org.taizhang.ledger.indicator.statement;

import java.math.BigDecimal;

/**
 * The land-use form of one cluster and period, in millionths of a 亩.
 *
 * @param known members at the end whose report counts, be it of this period or carried
 * @param measured of these, those whose occupied land follows from it: rented floor is in a registered building
 * @param carried of the known, those whose report is carried from one of the three periods before
 */
public record LandMonth(Filings filings, int known, int measured, int carried, Magnitude occupied, Magnitude idle) {

    /** Decimals of 亩 kept: 0.01 m² is 0.000015 亩. */
    public static final int SCALE = 6;

    /** For how many periods a report counts on where none is filed. */
    public static final int CARRIED_AT_MOST = 3;

    public static final LandMonth EMPTY = new LandMonth(Filings.NONE, 0, 0, 0, Magnitude.ZERO, Magnitude.ZERO);

    /** @throws ArithmeticException when more decimals are stated than the forms allow */
    public static long millionths(BigDecimal mu) {
        return mu.movePointRight(SCALE).longValueExact();
    }

    public static BigDecimal mu(long millionths) {
        return BigDecimal.valueOf(millionths, SCALE);
    }
}
