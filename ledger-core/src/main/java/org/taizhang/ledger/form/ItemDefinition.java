package org.taizhang.ledger.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text;

/**
 * One item of a form.
 *
 * @param code stable name in JSON, CSV and events, such as {@code grossOutput}
 * @param no 代码 as printed on the form
 * @param unit 千元, 人, 亩, m2 …; empty where there is none
 * @param options of an enumeration, and of the status of a utility
 * @param required stated by everyone to whom it applies; blank is refused, 0 is typed
 * @param signed may be negative, with a reason
 * @param when to whom it applies; null means everyone
 * @param max greatest legal amount, either side of zero, in the unit of the item; every number that is stated has one
 * @param computed formula of an item the ledger computes; it is never stated
 * @param typed its year-to-date is the one that is stated, not computed
 * @param origin where the item comes from
 */
public record ItemDefinition(
        String code,
        String no,
        Text label,
        String unit,
        ItemType type,
        List<Option> options,
        List<Column> columns,
        boolean required,
        boolean signed,
        @Nullable Condition when,
        @Nullable BigDecimal max,
        @Nullable String computed,
        boolean typed,
        @Nullable Text help,
        String origin) {

    public ItemDefinition {
        if (max == null && computed == null && type.numeric()) {
            throw new IllegalArgumentException("item " + code + " takes a number and needs a max");
        }
    }

    public record Option(String code, Text label) {}

    static Map<String, ItemDefinition> byCode(List<ItemDefinition> items) {
        return items.stream().collect(Collectors.toUnmodifiableMap(ItemDefinition::code, item -> item));
    }

    public boolean stated() {
        return computed == null;
    }

    /** The ledger sums it over the year. */
    public boolean accumulates() {
        return columns.contains(Column.MONTH) && columns.contains(Column.YTD);
    }

    /** The column a stated value stands in. */
    public Column column() {
        return columns.get(0);
    }

    /** No larger than its {@code max}, and safe to calculate with. */
    public boolean within(BigDecimal value) {
        return Magnitude.sane(value) && (max == null || value.abs().compareTo(max) <= 0);
    }

    /** Says so of a value that is not {@link #within}. */
    public Problem tooLarge(String pointer) {
        String limit = (max == null ? Magnitude.MAX : max).toPlainString() + unit;
        return Problem.of(
                "CELL_RANGE",
                pointer,
                label.zh() + "：数值过大（上限" + limit + "），请核对单位。",
                label.en() + ": too large (at most " + limit + "): check the unit.");
    }

    public boolean hasOption(String optionCode) {
        return options.stream().anyMatch(o -> o.code().equals(optionCode));
    }
}
