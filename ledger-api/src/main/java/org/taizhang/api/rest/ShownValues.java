package org.taizhang.api.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.ItemDefinition;
import org.taizhang.ledger.form.ReportValues;

/** Stated values as they are sent: items and groups in one object, in the order of the form. */
public final class ShownValues {

    private ShownValues() {}

    public static Map<String, Object> of(FormCode form, ReportValues values) {
        FormDefinition definition = FormCatalogue.of(form);
        Map<String, Object> shown = new LinkedHashMap<>(inOrder(definition.items(), values.items()));
        definition.groups().forEach(group -> {
            List<Map<String, Cell>> rows = values.groups().getOrDefault(group.code(), List.of());
            if (!rows.isEmpty()) {
                shown.put(
                        group.code(),
                        rows.stream().map(row -> inOrder(group.items(), row)).toList());
            }
        });
        values.groups().forEach(shown::putIfAbsent);
        return shown;
    }

    /** What the first version of the form does not have comes last. */
    private static Map<String, Cell> inOrder(List<ItemDefinition> items, Map<String, Cell> cells) {
        Map<String, Cell> ordered = new LinkedHashMap<>();
        items.forEach(item -> {
            Cell cell = cells.get(item.code());
            if (cell != null) {
                ordered.put(item.code(), cell);
            }
        });
        cells.forEach(ordered::putIfAbsent);
        return ordered;
    }
}
