package org.taizhang.api.page;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text;

/**
 * The one chart of the pages, drawn from the cells of a table on the same page, which is also its text alternative.
 *
 * @param of id of the table
 * @param column number of the column drawn over the table's rows; null to draw a row
 * @param row number of the row drawn over the table's columns but the last, which is their total; null to draw a column
 * @param through number of the last of several columns that are stacked; null for one
 * @param unit of the numbers
 * @param series what the numbers are
 * @param target what they are compared with; its value is null where each cell has its own
 */
public record Chart(
        Kind kind,
        String of,
        @Nullable Integer column,
        @Nullable Integer row,
        @Nullable Integer through,
        Text name,
        Text unit,
        Text series,
        @Nullable Target target) {

    /** Of one column, or one row. */
    public Chart(
            Kind kind,
            String of,
            @Nullable Integer column,
            @Nullable Integer row,
            Text name,
            Text unit,
            Text series,
            @Nullable Target target) {
        this(kind, of, column, row, null, name, unit, series, target);
    }

    public enum Kind {
        BAR,
        LINE,
        /** Bars that lie, one for each row: where their names are long. */
        LYING,
        /** A bar for each row, made of its cells in several columns. */
        STACK,
        /** Each number, up or down, begins where the one before ends; those of totals begin at nothing. */
        WATERFALL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Target(Text name, @Nullable BigDecimal value) {}
}
