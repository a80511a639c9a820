package org.taizhang.ledger.indicator.statement;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.form.Cell;

/** Reads stated values by item code. Areas of land and floor come out in 亩, where m² is exact too. */
public record Stated(Map<String, Cell> items) {

    private static final BigDecimal MU_PER_SQUARE_METRE = new BigDecimal("0.0015");
    private static final String SQUARE_METRES = "m2";

    /** Whole 千元 or persons; 0 where the form does not ask for it. */
    public long whole(String item) {
        BigDecimal value = number(item);
        return value == null ? 0 : value.longValueExact();
    }

    public @Nullable BigDecimal number(String item) {
        return items.get(item) instanceof Cell.Quantity quantity ? quantity.value() : null;
    }

    public @Nullable String words(String item) {
        return items.get(item) instanceof Cell.Words words ? words.value() : null;
    }

    /** An item whose own unit is 亩. */
    public @Nullable BigDecimal land(String item) {
        return mu(item, "亩");
    }

    /** An item whose own unit is m². */
    public @Nullable BigDecimal floor(String item) {
        return mu(item, SQUARE_METRES);
    }

    private @Nullable BigDecimal mu(String item, String ownUnit) {
        if (items.get(item) instanceof Cell.Measured area) {
            return mu(area.value(), area.unit() == null ? ownUnit : area.unit());
        }
        BigDecimal value = number(item);
        return value == null ? null : mu(value, ownUnit);
    }

    private static BigDecimal mu(BigDecimal value, String unit) {
        return unit.equals(SQUARE_METRES) ? value.multiply(MU_PER_SQUARE_METRE) : value;
    }
}
