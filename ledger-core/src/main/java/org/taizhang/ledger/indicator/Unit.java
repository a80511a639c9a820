package org.taizhang.ledger.indicator;

import org.taizhang.ledger.Text;

/** Unit of a figure. A percentage is stored as such: 60 % is 60, not 0.6. */
public enum Unit {
    THOUSAND_YUAN("千元", "thousand yuan", 0),
    PERSONS("人", "persons", 0),
    ENTERPRISES("家", "enterprises", 0),
    REPORTS("份", "reports", 0),
    MU("亩", "mu", 2),
    SQUARE_METRES("m²", "m²", 2),
    TEN_THOUSAND_YUAN_PER_MU("万元/亩", "10,000 yuan per mu", 2),
    TEN_THOUSAND_YUAN_PER_PERSON("万元/人", "10,000 yuan per person", 2),
    PERCENT("%", "%", 2),
    RATIO("", "", 2);

    private final Text symbol;
    private final int scale;

    Unit(String zh, String en, int scale) {
        this.symbol = new Text(zh, en);
        this.scale = scale;
    }

    public Text symbol() {
        return symbol;
    }

    /** Decimals shown; the figure itself is exact. */
    public int scale() {
        return scale;
    }
}
