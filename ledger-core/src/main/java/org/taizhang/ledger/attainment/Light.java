package org.taizhang.ledger.attainment;

import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;

/** How actual ÷ expected looks: ≥ 1 green, above 0.9 yellow-green, from 0.7 to 0.9 yellow, below 0.7 red. */
public enum Light {
    GREEN("绿", "green"),
    YELLOW_GREEN("黄绿", "yellow-green"),
    YELLOW("黄", "yellow"),
    RED("红", "red");

    private static final Fraction NINE_TENTHS = Fraction.of(9, 10);
    private static final Fraction SEVEN_TENTHS = Fraction.of(7, 10);

    private final Text label;

    Light(String zh, String en) {
        this.label = new Text(zh, en);
    }

    static Light of(Fraction ratio) {
        if (ratio.compareTo(Fraction.of(1, 1)) >= 0) {
            return GREEN;
        }
        if (ratio.compareTo(NINE_TENTHS) > 0) {
            return YELLOW_GREEN;
        }
        return ratio.compareTo(SEVEN_TENTHS) >= 0 ? YELLOW : RED;
    }

    public Text label() {
        return label;
    }
}
