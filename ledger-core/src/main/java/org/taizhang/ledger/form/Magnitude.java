package org.taizhang.ledger.form;

import java.math.BigDecimal;

/** Bounds that keep every calculation cheap; what an item may state is bounded by its own {@code max}, lower still. */
public final class Magnitude {

    /** 10¹². */
    public static final BigDecimal MAX = BigDecimal.TEN.pow(12);

    private static final int WHOLE_DIGITS_BELOW_MAX = 12;
    private static final int DIGITS_MAX = 30;

    private Magnitude() {}

    /** Safe to calculate with: {@code 1e999999999} is a short text and a number that fills the memory. */
    public static boolean sane(BigDecimal value) {
        int precision = value.precision();
        int scale = value.scale();
        return precision <= DIGITS_MAX
                && scale <= DIGITS_MAX
                && scale >= -DIGITS_MAX
                && (precision - scale <= WHOLE_DIGITS_BELOW_MAX || value.abs().compareTo(MAX) <= 0);
    }

    /** @param value a sane one */
    public static int decimals(BigDecimal value) {
        return value.scale() <= 0 ? 0 : Math.max(0, value.stripTrailingZeros().scale());
    }

    /** The same value without decimals that are zero: {@code 12.50 → 12.5}, {@code 12.0 → 12}. */
    public static BigDecimal plain(BigDecimal value) {
        return value.scale() <= 0 ? value : value.setScale(decimals(value));
    }
}
