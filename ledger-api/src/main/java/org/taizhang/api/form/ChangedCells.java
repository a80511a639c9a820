package org.taizhang.api.form;

import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Numbers;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.ItemDefinition;

/** Cells that a revision changed, in words. */
public final class ChangedCells {

    private ChangedCells() {}

    /** {@code byClass/1311/classOutput} is named by its item and key. */
    public static Text item(String item, FormDefinition form) {
        String[] part = item.split("/", -1);
        Text label = part.length == 3
                ? form.group(part[0])
                        .flatMap(group -> group.item(part[2]))
                        .map(ItemDefinition::label)
                        .orElse(new Text(part[2], part[2]))
                : form.item(item).map(ItemDefinition::label).orElse(new Text(item, item));
        return part.length == 3 ? new Text(label.zh() + " " + part[1], label.en() + " " + part[1]) : label;
    }

    public static Text column(String column) {
        return switch (column) {
            case "ytd" -> new Text("1—本月", "year to date");
            case "end", "stock" -> new Text("期末", "end of period");
            case "avg" -> new Text("平均", "average");
            default -> new Text("本期", "this period");
        };
    }

    /** A dash where nothing was stated. */
    public static org.taizhang.api.page.Cell shown(@Nullable Cell cell) {
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
