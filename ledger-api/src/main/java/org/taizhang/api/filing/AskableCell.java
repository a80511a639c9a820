package org.taizhang.api.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.form.ChangedCells;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.GroupDefinition;
import org.taizhang.ledger.form.ReportValues;

/**
 * A cell of a report that can be asked about.
 *
 * @param item as in {@link org.taizhang.ledger.form.CellName}
 */
public record AskableCell(String item, Text name) {

    /** In the order of the form, rows that repeat last. */
    static List<AskableCell> of(FormDefinition form, ReportValues values) {
        List<AskableCell> cells = new ArrayList<>();
        form.items().forEach(item -> cells.add(cell(item.code(), form)));
        for (GroupDefinition group : form.groups()) {
            values.groups().getOrDefault(group.code(), List.of()).stream()
                    .flatMap(row -> key(row.get(group.key())).stream())
                    .flatMap(key -> group.items().stream()
                            .filter(item -> !item.code().equals(group.key()))
                            .map(item -> cell(group.code() + "/" + key + "/" + item.code(), form)))
                    .forEach(cells::add);
        }
        return cells;
    }

    private static Optional<String> key(@Nullable Cell key) {
        return key instanceof Cell.Words words ? Optional.of(words.value()) : Optional.empty();
    }

    private static AskableCell cell(String item, FormDefinition form) {
        return new AskableCell(item, ChangedCells.item(item, form));
    }
}
