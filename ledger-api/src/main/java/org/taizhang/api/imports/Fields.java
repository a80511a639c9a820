package org.taizhang.api.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.api.imports.Columns.Column;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.form.Cell;

/** The fields of one record by column; blank ones are left out: not stated is not zero. */
record Fields(Map<Column, String> byColumn) {

    static Fields of(CsvRecord csv, Columns columns, List<Problem> problems) {
        if (csv.getFieldCount() != columns.columns().size()) {
            problems.add(Problem.of(
                    "CSV_FIELDS",
                    "",
                    "本行有" + csv.getFieldCount() + "格，表头有" + columns.columns().size() + "列。",
                    "The row has " + csv.getFieldCount() + " fields, the header "
                            + columns.columns().size() + "."));
        }
        Map<Column, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(csv.getFieldCount(), columns.columns().size()); i++) {
            String text = csv.getField(i).strip();
            if (!text.isEmpty()) {
                fields.put(columns.columns().get(i), text);
            }
        }
        return new Fields(fields);
    }

    String word(String name) {
        return byColumn.entrySet().stream()
                .filter(e -> e.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    Map<String, Cell> items() {
        Map<String, Cell> items = new HashMap<>();
        byColumn.forEach((column, text) ->
                column.item().ifPresent(item -> items.put(item.code(), Cells.of(item, text))));
        return items;
    }

    Map<String, List<Map<String, Cell>>> groups(List<Problem> problems) {
        Map<String, List<Map<String, Cell>>> groups = new HashMap<>();
        byColumn.forEach((column, text) -> column.group()
                .ifPresent(group -> Cells.rows(group, text)
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
        byColumn.forEach((column, text) -> {
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
