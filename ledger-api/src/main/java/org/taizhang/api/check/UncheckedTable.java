package org.taizhang.api.check;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.projections.filing.Unchecked;

/** Checks that could not be evaluated, how many reports were taken without them, and since when. */
final class UncheckedTable {

    private UncheckedTable() {}

    /** @param address of a check's page; null for one that is asked no more */
    static Table of(List<Unchecked> unchecked, Function<Unchecked, @Nullable String> address) {
        return new Table(
                "unchecked",
                new Text("不能计算的审核", "Checks that cannot be evaluated"),
                List.of(
                        Column.words("id", "编号", "No."),
                        Column.words("version", "版本", "Version"),
                        Column.words("form", "报表", "Form"),
                        Column.words("item", "指标", "Item"),
                        Column.number("reports", new Text("未经审核的报表", "Reports taken without it"), Column.NONE),
                        Column.words("since", "自", "Since")),
                unchecked.stream()
                        .map(check -> Table.Row.of(
                                Cell.words(check.rule()).leadingTo(address.apply(check)),
                                Cell.words(Integer.toString(check.version())),
                                Cell.words(FormCatalogue.of(check.form()).title()),
                                Cell.words(CheckTable.item(check.form(), check.item())),
                                Cell.number(check.reports()),
                                Cell.words(Times.minute(check.since()))))
                        .toList());
    }
}
