package org.taizhang.ledger.check;

import java.math.BigDecimal;

/** Counted numbers as people read them. */
final class Figures {

    private Figures() {}

    /** {@code plain(1250, 2) = "12.5"}. */
    static String plain(long counted, int decimals) {
        BigDecimal value = BigDecimal.valueOf(counted, decimals);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
