package org.taizhang.ledger.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.calendar.Period;

/**
 * The cells in which two reports of the same form and period differ. Numbers are compared by value: {@code 12.0} is
 * {@code 12}. A cell of a group is named {@code <group>/<key>/<item>}.
 */
public final class CellDiff {

    private final Period period;
    private final List<CellChange> changes = new ArrayList<>();

    private CellDiff(Period period) {
        this.period = period;
    }

    /** @param before null when nothing counted before */
    public static List<CellChange> between(
            FormDefinition form, Period period, @Nullable ReportValues before, ReportValues after) {
        ReportValues old = before != null ? before : ReportValues.EMPTY;
        CellDiff diff = new CellDiff(period);
        diff.cells(form.items(), "", old.items(), after.items());
        form.groups().forEach(group -> diff.rows(group, old, after));
        return diff.changes;
    }

    private void cells(List<ItemDefinition> items, String prefix, Map<String, Cell> before, Map<String, Cell> after) {
        for (ItemDefinition item : items) {
            Cell from = before.get(item.code());
            Cell to = after.get(item.code());
            if (!same(from, to)) {
                String column = item.columns().isEmpty() ? "" : item.column().toString();
                changes.add(new CellChange(period, prefix + item.code(), column, from, to));
            }
        }
    }

    private void rows(GroupDefinition group, ReportValues before, ReportValues after) {
        Map<String, Map<String, Cell>> old = byKey(group, before);
        Map<String, Map<String, Cell>> now = byKey(group, after);
        Set<String> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        List<ItemDefinition> items = group.items().stream()
                .filter(i -> !i.code().equals(group.key()))
                .toList();
        for (String key : keys) {
            cells(
                    items,
                    group.code() + "/" + key + "/",
                    old.getOrDefault(key, Map.of()),
                    now.getOrDefault(key, Map.of()));
        }
    }

    private static Map<String, Map<String, Cell>> byKey(GroupDefinition group, ReportValues values) {
        Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();
        values.groups().getOrDefault(group.code(), List.of()).forEach(row -> {
            if (row.get(group.key()) instanceof Cell.Words key) {
                rows.put(key.value(), row);
            }
        });
        return rows;
    }

    public static boolean same(@Nullable Cell one, @Nullable Cell other) {
        if (one instanceof Cell.Quantity a && other instanceof Cell.Quantity b) {
            return a.value().compareTo(b.value()) == 0;
        }
        if (one instanceof Cell.Measured a && other instanceof Cell.Measured b) {
            return a.value().compareTo(b.value()) == 0
                    && Objects.equals(a.unit(), b.unit())
                    && Objects.equals(a.status(), b.status());
        }
        return one == null ? other == null : one.equals(other);
    }
}
