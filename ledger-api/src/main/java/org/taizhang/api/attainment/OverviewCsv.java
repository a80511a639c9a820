package org.taizhang.api.attainment;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.ledger.Text;

/** The tables of the overview as one, a row for each of their numbers: spreadsheets cannot compare what shares a cell. */
final class OverviewCsv {

    private static final Text NO_UNIT = new Text("", "");

    private OverviewCsv() {}

    static Table of(List<Table> tables) {
        List<Table.Row> rows = new ArrayList<>();
        for (Table table : tables) {
            for (Table.Row row : table.rows()) {
                for (int at = 1; at < row.cells().size(); at++) {
                    rows.add(row(table, row, at));
                }
            }
        }
        return new Table(
                "overview",
                new Text("集聚区", "Clusters"),
                List.of(
                        Column.words("table", "表", "Table"),
                        Column.words("measure", "指标", "Measure"),
                        Column.words("cluster", "集聚区", "Cluster"),
                        Column.number("value", new Text("数值", "Value"), NO_UNIT),
                        Column.number("target", new Text("目标", "Target"), NO_UNIT),
                        Column.words("light", "亮灯", "Light")),
                rows);
    }

    private static Table.Row row(Table table, Table.Row row, int at) {
        Cell cell = row.cells().get(at);
        return Table.Row.of(
                Cell.words(table.caption()),
                row.cells().get(0),
                Cell.words(table.columns().get(at).name()),
                cell,
                cell.target() == null ? Cell.EMPTY : Cell.number(cell.target()),
                cell.lamp() == null ? Cell.EMPTY : Cell.words(cell.lamp().word()));
    }
}
