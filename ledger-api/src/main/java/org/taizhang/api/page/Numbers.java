package org.taizhang.api.page;

import java.math.BigDecimal;
import org.taizhang.ledger.Fraction;

/** Exact numbers as people read them. */
public final class Numbers {

    /** For templates. */
    static final Numbers SHOWN = new Numbers();

    private static final int GROUP = 3;
    private static final int DECIMALS_MAX = 2;

    private Numbers() {}

    /** With the decimals it needs, two at most. */
    public static String shown(Fraction number) {
        BigDecimal rounded = number.rounded(DECIMALS_MAX).stripTrailingZeros();
        return grouped(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    /** {@code -1,234.50}, with a true minus sign; faster than a formatter and exact at any length. */
    public static String grouped(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder shown = new StringBuilder(plain.length() + plain.length() / GROUP + 1);
        if (number.signum() < 0) {
            shown.append('−');
        }
        for (int i = 0; i < end; i++) {
            if (i > 0 && (end - i) % GROUP == 0) {
                shown.append(',');
            }
            shown.append(plain.charAt(i));
        }
        return shown.append(plain, end, plain.length()).toString();
    }
}
