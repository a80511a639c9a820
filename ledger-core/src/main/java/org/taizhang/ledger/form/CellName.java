package org.taizhang.ledger.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Problem;

/**
 * One cell of a report, named as in {@link CellChange}.
 *
 * @param item {@code grossOutput}, or {@code byClass/1311/classOutput} in the row of a group with the key {@code 1311}
 * @param column {@code month}, {@code ytd} …; empty for an item of a group, which has one value
 */
public record CellName(String item, String column) {

    /** What stands at the place, so that it can be spoken of. */
    public record Found(CellName cell, ItemDefinition item) {}

    /**
     * @param column null for the column in which the item is stated
     * @return empty when the form has no such item or column, or the report no such row
     */
    public static Optional<Found> find(FormDefinition form, ReportValues values, String item, @Nullable String column) {
        String[] part = item.split("/", -1);
        Optional<ItemDefinition> definition = switch (part.length) {
            case 1 -> form.item(item);
            case 3 ->
                form.group(part[0])
                        .filter(group -> hasRow(group, values, part[1]))
                        .flatMap(group -> group.item(part[2]));
            default -> Optional.empty();
        };
        return definition.flatMap(found -> column(found, column).map(c -> new Found(new CellName(item, c), found)));
    }

    public static Problem unknown(String item, @Nullable String column) {
        String name = column == null ? item : item + " " + column;
        return Problem.of(
                "CELL_UNKNOWN",
                "/item",
                "本表没有单元格“" + name + "”；请写指标代码（如 grossOutput），行内指标写 byClass/1311/classOutput。",
                "The report has no cell '" + name
                        + "': name an item such as grossOutput, or byClass/1311/classOutput in a row.");
    }

    public boolean changedBy(CellChange change) {
        return change.item().equals(item) && change.column().equals(column);
    }

    private static boolean hasRow(GroupDefinition group, ReportValues values, String key) {
        return values.groups().getOrDefault(group.code(), List.of()).stream()
                .anyMatch(row -> CellDiff.same(row.get(group.key()), Cell.of(key)));
    }

    private static Optional<String> column(ItemDefinition item, @Nullable String asked) {
        if (item.columns().isEmpty()) {
            return asked == null || asked.isEmpty() ? Optional.of("") : Optional.empty();
        }
        return asked == null
                ? Optional.of(item.column().toString())
                : item.columns().stream()
                        .map(Column::toString)
                        .filter(asked::equals)
                        .findFirst();
    }
}
