package org.taizhang.api.attainment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.FigureCells;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.attainment.IndustrialExtent;
import org.taizhang.ledger.attainment.IndustrialExtent.Bound;

/** How large the plan wants a cluster to be: a row for each of its bounds, and in the caption what follows from them. */
final class ExtentTable {

    private ExtentTable() {}

    static Table of(IndustrialExtent extent) {
        Text verdict = verdict(extent.met());
        return new Table(
                "extent",
                new Text("规划规模要求（其一即可）：" + verdict.zh(), "Extent the plan wants, one of: " + verdict.en()),
                List.of(
                        Column.words("bound", "要求", "Bound"),
                        Column.words("unit", "单位", "Unit"),
                        Column.number("atLeast", new Text("不少于", "At least"), Column.NONE),
                        Column.number("actual", new Text("实际", "Actual"), Column.NONE),
                        Column.words("met", "是否达到", "Met")),
                extent.bounds().stream().map(ExtentTable::row).toList());
    }

    private static Table.Row row(Bound bound) {
        return Table.Row.of(
                Cell.words(bound.figure().code().title()),
                Cell.words(bound.figure().code().unit().symbol()),
                Cell.plain(bound.asked().quantity())
                        .leadingTo("/plan#" + bound.asked().id()),
                FigureCells.of(bound.figure()),
                bound.met() == null ? Cell.EMPTY : Cell.words(verdict(bound.met())));
    }

    private static Text verdict(@Nullable Boolean met) {
        if (met == null) {
            return new Text("尚不能判断", "not known yet");
        }
        return met ? new Text("达到", "met") : new Text("未达到", "not met");
    }
}
