package org.taizhang.api.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Numbers;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.CellChange;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.ItemDefinition;

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
                org.taizhang.api.page.Cell.words(change.period().label()),
                org.taizhang.api.page.Cell.words(label(change.item(), form)),
                org.taizhang.api.page.Cell.words(column(change.column())),
                shown(change.from()),
                shown(change.to()));
    }

    /** {@code byClass/1311/classOutput} is named by its group and key. */
    private static Text label(String item, FormDefinition form) {
        String[] part = item.split("/", -1);
        Text label = part.length == 3
                ? form.group(part[0])
                        .flatMap(group -> group.item(part[2]))
                        .map(ItemDefinition::label)
                        .orElse(new Text(part[2], part[2]))
                : form.item(item).map(ItemDefinition::label).orElse(new Text(item, item));
        return part.length == 3 ? new Text(label.zh() + " " + part[1], label.en() + " " + part[1]) : label;
    }

    private static Text column(String column) {
        return switch (column) {
            case "ytd" -> new Text("1—本月", "year to date");
            case "end", "stock" -> new Text("期末", "end of period");
            case "avg" -> new Text("平均", "average");
            default -> new Text("本期", "this period");
        };
    }

    private static org.taizhang.api.page.Cell shown(@Nullable Cell cell) {
        return cell == null ? org.taizhang.api.page.Cell.words("—") : cell.on(SHOWN);
    }

    private static final Cell.Cases<org.taizhang.api.page.Cell> SHOWN = new Cell.Cases<>() {
        @Override
        public org.taizhang.api.page.Cell quantity(Cell.Quantity cell) {
            return org.taizhang.api.page.Cell.number(cell.value());
        }

        @Override
        public org.taizhang.api.page.Cell words(Cell.Words cell) {
            return org.taizhang.api.page.Cell.words(cell.value());
        }

        @Override
        public org.taizhang.api.page.Cell flag(Cell.Flag cell) {
            return org.taizhang.api.page.Cell.words(cell.value() ? new Text("是", "yes") : new Text("否", "no"));
        }

        @Override
        public org.taizhang.api.page.Cell measured(Cell.Measured cell) {
            String unit = cell.unit() == null ? "" : " " + cell.unit();
            return org.taizhang.api.page.Cell.words(Numbers.grouped(cell.value()) + unit);
        }
    };
}
