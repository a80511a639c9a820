package org.taizhang.api.form;

import java.util.List;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.CellChange;
import org.taizhang.ledger.form.FormDefinition;

/** What the newest revision changed, old beside new, in this report and in the ones derived from it. */
public final class ChangeTable {

    private static final Text NO_UNIT = new Text("", "");

    private ChangeTable() {}

    public static Table of(List<CellChange> changes, FormDefinition form) {
        return new Table(
                "changes",
                new Text("本次更正改变的数", "What this revision changed"),
                List.of(
                        Column.words("period", "报告期", "Period"),
                        Column.words("item", "指标", "Item"),
                        Column.words("column", "栏", "Column"),
                        Column.number("from", new Text("原数", "Before"), NO_UNIT),
                        Column.number("to", new Text("新数", "After"), NO_UNIT)),
                changes.stream().map(change -> row(change, form)).toList());
    }

    private static Table.Row row(CellChange change, FormDefinition form) {
        return Table.Row.of(
                Cell.words(change.period().label()),
                Cell.words(ChangedCells.item(change.item(), form)),
                Cell.words(ChangedCells.column(change.column())),
                ChangedCells.shown(change.from()),
                ChangedCells.shown(change.to()));
    }
}
