package org.taizhang.api.imports;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.taizhang.api.imports.Columns.Column;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.FormDefinition;

/** The fields of one record by column; blank ones are left out: not stated is not zero. */
record Fields(Columns columns, List<String> texts) {

    static Fields of(Line line, Columns columns, List<Problem> problems) {
        int count = line.fields().size();
        if (count != columns.columns().size()) {
            problems.add(Problem.of(
                    "CSV_FIELDS",
                    "",
                    "本行有" + count + "格，表头有" + columns.columns().size() + "列。",
                    "The row has " + count + " fields, the header "
                            + columns.columns().size() + "."));
        }
        return new Fields(columns, line.fields().stream().map(String::strip).toList());
    }

    String word(String name) {
        Integer place = columns.places().get(name);
        return place == null || place >= texts.size() ? "" : texts.get(place);
    }

    private void each(BiConsumer<Column, String> stated) {
        for (int i = 0; i < Math.min(texts.size(), columns.columns().size()); i++) {
            if (!texts.get(i).isEmpty()) {
                stated.accept(columns.columns().get(i), texts.get(i));
            }
        }
    }

    /** @param form the version the row is filed on; items of others are left to its checks */
    Map<String, Cell> items(FormDefinition form) {
        Map<String, Cell> items = new HashMap<>();
        each((column, text) -> column.item()
                .ifPresent(item ->
                        items.put(item.code(), Cells.of(form.item(item.code()).orElse(item), text))));
        return items;
    }

    Map<String, List<Map<String, Cell>>> groups(FormDefinition form, List<Problem> problems) {
        Map<String, List<Map<String, Cell>>> groups = new HashMap<>();
        each((column, text) -> column.group()
                .ifPresent(group -> Cells.rows(form.group(group.code()).orElse(group), text)
                        .ifPresentOrElse(
                                rows -> groups.put(group.code(), rows),
                                () -> problems.add(Problem.of(
                                        "CSV_ROWS_OF_GROUP",
                                        "/values/" + group.code(),
                                        "应写作“代码=数值;代码=数值”，如 1311=1200;1399=80。",
                                        "Written as code=value;code=value, such as 1311=1200;1399=80.")))));
        return groups;
    }

    /** By what follows the prefix. */
    Map<String, BigDecimal> numbers(String prefix, List<Problem> problems) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        each((column, text) -> {
            if (column.name().startsWith(prefix)) {
                Cells.number(text)
                        .ifPresentOrElse(
                                number -> numbers.put(column.name().substring(prefix.length()), number),
                                () -> problems.add(Problem.of(
                                        "NUMBER",
                                        "/" + column.name().replaceFirst("\\.", "/"),
                                        "“" + text + "”不是数字。",
                                        "'" + text + "' is no number.")));
            }
        });
        return numbers;
    }
}
