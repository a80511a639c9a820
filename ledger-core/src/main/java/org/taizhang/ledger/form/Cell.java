package org.taizhang.ledger.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One stated value, exactly as it was entered. In JSON a number, a string, a boolean, or for areas entered with their
 * own unit or with a status an object {@code {"value": 1200, "unit": "m2", "status": "2"}}.
 */
public sealed interface Cell {

    /** 千元, 人, 天 … in the unit of the item. */
    record Quantity(@JsonValue BigDecimal value) implements Cell {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Quantity {}

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.quantity(this);
        }
    }

    record Words(@JsonValue String value) implements Cell {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Words {}

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.words(this);
        }
    }

    record Flag(@JsonValue boolean value) implements Cell {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Flag {}

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.flag(this);
        }
    }

    /**
     * @param unit {@code 亩} or {@code m2}; null means the unit of the item
     * @param status of a utility (通水 …): its code in the form
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Measured(
            BigDecimal value,
            @Nullable String unit,
            @Nullable String status) implements Cell {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.measured(this);
        }
    }

    <R> R on(Cases<R> cases);

    interface Cases<R> {
        R quantity(Quantity cell);

        R words(Words cell);

        R flag(Flag cell);

        R measured(Measured cell);
    }

    static Cell of(long value) {
        return new Quantity(BigDecimal.valueOf(value));
    }

    static Cell of(BigDecimal value) {
        return new Quantity(value);
    }

    static Cell of(String value) {
        return new Words(value);
    }

    static Cell of(boolean value) {
        return new Flag(value);
    }
}
