package org.taizhang.api.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckDefinition;
import org.taizhang.ledger.form.FormCatalogue;

/** Everything one check says. */
final class DefinitionTable {

    private static final Text ALWAYS = new Text("不限", "no limit");

    private final List<Table.Row> rows = new ArrayList<>();

    private DefinitionTable() {}

    /** @param id of the table on its page */
    static Table of(String id, CheckDefinition check) {
        DefinitionTable table = new DefinitionTable();
        table.add("版本", "Version", Cell.words(Integer.toString(check.version())));
        table.add("报表", "Form", Cell.words(FormCatalogue.of(check.form()).title()));
        table.add("性质", "Severity", Cell.words(check.severity().label()));
        table.add("范围", "Scope", Cell.words(check.scope().label()));
        table.add(
                "指标",
                "Item",
                Cell.words(CheckTable.item(check.form(), check.item())).above(new Text(check.item(), check.item())));
        if (!check.each().isEmpty()) {
            table.add("逐项", "Each of", Cell.words(String.join(" ", check.each())));
        }
        table.add("适用条件", "Applies", check.applies() == null ? Cell.words(ALWAYS) : Cell.words(check.applies()));
        table.add("公式（为真即通过）", "Expression (true = in order)", Cell.words(check.expression()));
        check.figures().forEach(f -> table.add("数字 " + f.name(), "Figure " + f.name(), Cell.words(f.expression())));
        check.parameters()
                .forEach(p -> table.add(
                        "参数 p." + p.name() + "（" + p.label().zh() + "）",
                        "Bound p." + p.name() + " (" + p.label().en() + ")",
                        Cell.words(CheckLines.values(p))));
        table.add("提示", "Message", Cell.words(check.message()));
        table.add("起始期", "First period", period(check.from()));
        table.add("截止期", "Last period", period(check.until()));
        table.add("依据", "Source", Cell.words(check.source()));
        return new Table(
                id,
                new Text("审核 " + check.id(), "Check " + check.id()),
                List.of(Column.words("field", "字段", "Field"), Column.words("value", "内容", "Content")),
                table.rows);
    }

    private static Cell period(@Nullable Period period) {
        return period == null ? Cell.words(ALWAYS) : Cell.words(period.label());
    }

    private void add(String zh, String en, Cell value) {
        rows.add(Table.Row.of(Cell.words(new Text(zh, en)), value));
    }
}
