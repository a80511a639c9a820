package org.taizhang.api.filing.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.form.Column;
import org.taizhang.ledger.form.GroupDefinition;
import org.taizhang.ledger.form.ItemDefinition;

/** A template that was filled in. */
final class TemplateSheet {

    private static final Pattern ROW = Pattern.compile("(\\w+)\\.(\\d{1,3})");

    private final Grid grid;
    private final SheetOf report;
    private final SheetReading reading = new SheetReading();
    private final Map<String, Integer> rowsOf = new LinkedHashMap<>();

    private TemplateSheet(Grid grid, SheetOf report) {
        this.grid = grid;
        this.report = report;
    }

    /** @throws RefusedException with everything that is wrong, each with its cell and what to do */
    static ReadSheet read(Grid grid, Template.Mark mark, SheetOf report) {
        return new TemplateSheet(grid, report).read(mark);
    }

    private ReadSheet read(Template.Mark mark) {
        Template.Mark asked = Template.Mark.of(report);
        if (!mark.equals(asked)) {
            reading.problem(
                    "SHEET_TEMPLATE",
                    "",
                    "这是另一张表的模板（" + mark + "），本表应为“" + asked + "”：请选对文件，或重新下载本表的模板。",
                    "This is the template of another report (" + mark + "), not '" + asked
                            + "': choose the right file or download the template again.");
            return reading.read(ReadSheet.Layout.TEMPLATE);
        }
        report.form().groups().forEach(group -> reading.group(group.code()));
        grid.rows().tailMap(heading(), false).forEach((row, cells) -> {
            String code = grid.text(row, Template.CODE);
            Matcher repeated = ROW.matcher(code);
            Optional<ItemDefinition> item = report.form().item(code).filter(ItemDefinition::stated);
            Optional<GroupDefinition> group =
                    repeated.matches() ? report.form().group(repeated.group(1)) : Optional.empty();
            if (item.isPresent()) {
                item(row, item.get());
            } else if (group.isPresent()) {
                repeated(row, group.get());
            }
        });
        return reading.read(ReadSheet.Layout.TEMPLATE);
    }

    private int heading() {
        return grid.rows().keySet().stream()
                .filter(row -> grid.text(row, Template.CODE).equals(Template.HEADING))
                .findFirst()
                .orElseThrow(() -> SheetFile.refused(
                        "SHEET_LAYOUT",
                        "模板的表头被改动了：请重新下载模板，只在浅色格内填数。",
                        "The head of the template was changed: download it again and fill in the tinted cells only."));
    }

    private void item(int row, ItemDefinition item) {
        grid.cell(row, Template.VALUE).ifPresent(cell -> {
            reading.value("values." + item.code(), item, cell);
            String unit = grid.text(row, Template.UNIT);
            if (!unit.isEmpty() && !unit.equals(item.unit())) {
                reading.input("values." + item.code() + ".unit", unit.equals("m²") ? "m2" : unit);
            }
        });
        if (item.columns().contains(Column.LAST_YEAR_MONTH)) {
            lastYear(row, Template.LAST_YEAR, item, "month");
            lastYear(row, Template.LAST_YEAR_YTD, item, "ytd");
        }
    }

    private void lastYear(int row, int column, ItemDefinition item, String name) {
        grid.cell(row, column).ifPresent(cell -> reading.lastYear(item, name, cell, report.asksLastYear()));
    }

    /** A row left blank is none. */
    private void repeated(int row, GroupDefinition group) {
        Optional<SheetCell> key = grid.cell(row, Template.LABEL);
        Optional<SheetCell> value = grid.cell(row, Template.VALUE);
        if (key.isEmpty() && value.isEmpty()) {
            return;
        }
        int at = rowsOf.merge(group.code(), 1, Integer::sum) - 1;
        for (ItemDefinition item : group.items()) {
            String name = "values." + group.code() + "." + at + "." + item.code();
            (item.code().equals(group.key()) ? key : value).ifPresent(cell -> reading.value(name, item, cell));
        }
    }
}
