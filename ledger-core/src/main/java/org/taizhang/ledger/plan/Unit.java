package org.taizhang.ledger.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.taizhang.ledger.Fraction;

/** The units a plan prints, each with its exact factor to the unit the ledger counts in. */
public enum Unit {
    YI_YUAN("亿元", "千元", 100_000, 1),
    WAN_YUAN("万元", "千元", 10, 1),
    THOUSAND_YUAN("千元", "千元", 1, 1),
    MU("亩", "亩", 1, 1),
    SQUARE_KILOMETRE("km²", "亩", 1500, 1),
    HECTARE("公顷", "亩", 15, 1),
    SQUARE_METRE("平方米", "平方米", 1, 1),
    WAN_PERSONS("万人", "人", 10_000, 1),
    PERSONS("人", "人", 1, 1),
    ENTERPRISES("家", "家", 1, 1),
    PERCENT("%", "%", 1, 1),
    WAN_YUAN_PER_MU("万元/亩", "万元/亩", 1, 1),
    FLOOR_AREA_RATIO("容积率", "容积率", 1, 1),
    PIECES("个", "个", 1, 1),
    METRE("m", "m", 1, 1),
    KILOMETRE("km", "m", 1000, 1),
    YEAR("年", "年", 1, 1);

    private final String symbol;
    private final String base;
    private final Fraction factor;

    Unit(String symbol, String base, long numerator, long denominator) {
        this.symbol = symbol;
        this.base = base;
        this.factor = Fraction.of(numerator, denominator);
    }

    public static Optional<Unit> find(String symbol) {
        return Arrays.stream(values()).filter(u -> u.symbol.equals(symbol)).findFirst();
    }

    @JsonCreator
    static Unit of(String symbol) {
        return find(symbol).orElseThrow(() -> new IllegalArgumentException("no unit " + symbol));
    }

    /** Symbol of the unit the ledger counts this quantity in. */
    public String base() {
        return base;
    }

    public Fraction inBase(BigDecimal value) {
        return factor.times(Fraction.whole(value));
    }

    /** {@code value} of the base unit in this unit. */
    public Fraction fromBase(Fraction value) {
        return value.dividedBy(factor);
    }

    public boolean comparableWith(Unit other) {
        return base.equals(other.base);
    }

    @JsonValue
    @Override
    public String toString() {
        return symbol;
    }
}
