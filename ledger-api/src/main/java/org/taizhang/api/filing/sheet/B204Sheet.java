package org.taizhang.api.filing.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.form.GroupDefinition;
import org.taizhang.ledger.form.ItemDefinition;

/**
 * 工业产销总值及主要产品产量 (B204-1) as the statistical network exports it. Its values are those of the legal unit: of a unit
 * that produces at several sites only that total is taken over, all that is local is typed. January and February are
 * one report, so for {@code 02} the year to date is the value.
 */
final class B204Sheet {

    private static final int FEBRUARY = 2;
    private static final String LEGAL_UNIT = "legalUnitGrossOutput";
    private static final Pattern ITEM_CODE = Pattern.compile("\\d{1,2}");
    private static final Pattern CLASS_CODE = Pattern.compile("\\d{3,4}");
    private static final Map<String, Line> LINES = Map.of(
            "01", new Line("grossOutput", "工业总产值", Pattern.compile("千元")),
            "03", new Line("salesOutput", "工业销售产值", Pattern.compile("千元")),
            "04", new Line("exportDelivery", "出口交货值", Pattern.compile("千元")),
            "05", new Line("electricity", "用电量", Pattern.compile("万(千瓦小?时|度)")));

    private final Grid grid;
    private final SheetOf report;
    private final B204Columns columns;
    private final SheetReading reading = new SheetReading();

    private enum Part {
        ITEMS,
        CLASSES,
        PRODUCTS
    }

    /**
     * @param label words of the printed label
     * @param unit it is stated in
     */
    private record Line(String item, String label, Pattern unit) {}

    private B204Sheet(Grid grid, SheetOf report, B204Columns columns) {
        this.grid = grid;
        this.report = report;
        this.columns = columns;
    }

    /** @throws RefusedException with everything that is wrong, each with its cell and what to do */
    static ReadSheet read(Grid grid, SheetOf report) {
        B204Columns columns = B204Columns.of(grid)
                .orElseThrow(() -> SheetFile.refused(
                        "SHEET_LAYOUT",
                        "不认识这个表式：应为本系统的模板，或联网直报导出的 B204-1 表（有“代码”列和“本年、上年同期 × 本月、1—本月”各列）。",
                        "The layout is unknown: it is neither a template of this system nor a B204-1 with a column 代码 and"
                                + " columns 本年, 上年同期 by 本月, 1—本月."));
        return new B204Sheet(grid, report, columns).read();
    }

    private ReadSheet read() {
        identity();
        Part part = Part.ITEMS;
        int classes = 0;
        int products = 0;
        for (int row : grid.rows().tailMap(columns.row(), false).keySet()) {
            String words = words(row);
            part = words.contains("小类") ? Part.CLASSES : words.contains("主要工业产品") ? Part.PRODUCTS : part;
            String code = Plain.of(grid.text(row, columns.code()));
            if (ITEM_CODE.matcher(code).matches() && part != Part.PRODUCTS) {
                item(row, "0".repeat(2 - code.length()) + code, words);
            } else if (part == Part.CLASSES && CLASS_CODE.matcher(code).matches()) {
                classes += row("byClass", classes, "0".repeat(4 - code.length()) + code, row) ? 1 : 0;
            } else if (part == Part.PRODUCTS && !code.isEmpty() && code.chars().allMatch(Character::isDigit)) {
                products += row("products", products, code, row) ? 1 : 0;
            }
        }
        return reading.read(ReadSheet.Layout.B204_1);
    }

    private void identity() {
        B204Head head = B204Head.of(grid, columns);
        if (!report.aboveScale()) {
            reading.problem(
                    "SHEET_BELOW_SCALE",
                    "",
                    "名录中本单位本期不是规上单位，不报 B204-1：请直接填报，或下载模板；已入库的请县统计局先办理规模变更。",
                    "The unit is not above scale in this period and files no B204-1: type the report or use the template; if"
                            + " it was included, the county changes the directory first.");
        }
        same(
                "SHEET_UNIT",
                head.uscc(),
                report.uscc().value(),
                "统一社会信用代码",
                "credit code",
                "请选择本单位的文件",
                "choose the file of this unit");
        same(
                "SHEET_PERIOD",
                head.month(),
                report.period().toString(),
                "报告期",
                "period",
                "请选择本期的文件",
                "choose the file of this period");
    }

    private void same(
            String rule, Optional<String> stated, String asked, String zh, String en, String doZh, String doEn) {
        if (stated.isEmpty()) {
            reading.problem(
                    rule,
                    "",
                    "表头没有" + zh + "，不能确认是哪一张表：请用联网直报导出的原表。",
                    "The head of the form states no " + en + ": use the file as it was exported.");
        } else if (!stated.get().equals(asked)) {
            reading.problem(
                    rule,
                    "",
                    "文件的" + zh + "是" + stated.get() + "，本表是" + asked + "：" + doZh + "。",
                    "The " + en + " of the file is " + stated.get() + ", of this report " + asked + ": " + doEn + ".");
        }
    }

    private void item(int row, String code, String words) {
        Line line = LINES.get(code);
        String address = SheetCell.address(row, columns.code());
        if (line == null || !words.contains(line.label())) {
            reading.leftOut(
                    address + "：代码" + code + "不是本表的指标，未带入。",
                    address + ": code " + code + " is no item of this report and was left out.");
            return;
        }
        if (report.multiSite() && !code.equals("01")) {
            leftToType(row, line.label());
            return;
        }
        if (grid.row(row).headMap(columns.code()).values().stream()
                .noneMatch(cell -> line.unit().matcher(Plain.of(cell.text())).matches())) {
            reading.problem(
                    "SHEET_UNIT_OF_MEASURE",
                    "",
                    SheetCell.address(row, columns.code()) + " " + line.label() + "：本行没有写明计量单位"
                            + report.form().item(line.item()).orElseThrow().unit() + "，请核对单位后再传。",
                    address + ": the row does not say that it is in "
                            + report.form().item(line.item()).orElseThrow().unit() + ": check the unit.");
        }
        values(
                row,
                report.form()
                        .item(report.multiSite() ? LEGAL_UNIT : line.item())
                        .orElseThrow());
    }

    private void leftToType(int row, String what) {
        String address = SheetCell.address(row, columns.code());
        reading.leftOut(
                address + " " + what + "：多地生产的单位，直报表是法人口径，请填本集聚区内的数。",
                address + " " + what + ": the unit produces at several sites; type what belongs to this cluster.");
    }

    private void values(int row, ItemDefinition item) {
        grid.cell(row, valueColumn()).ifPresent(cell -> reading.value("values." + item.code(), item, cell));
        grid.cell(row, columns.ytd()).ifPresent(cell -> reading.yearToDate(item, cell));
        int month = report.period().month() == FEBRUARY ? columns.lastYearYtd() : columns.lastYearMonth();
        grid.cell(row, month).ifPresent(cell -> reading.lastYear(item, "month", cell, report.asksLastYear()));
        grid.cell(row, columns.lastYearYtd())
                .ifPresent(cell -> reading.lastYear(item, "ytd", cell, report.asksLastYear()));
    }

    /** @return whether the row states a value */
    private boolean row(String groupCode, int at, String code, int row) {
        Optional<SheetCell> value = grid.cell(row, valueColumn());
        if (report.multiSite() && value.isPresent()) {
            leftToType(row, code);
        }
        if (report.multiSite() || value.isEmpty()) {
            return false;
        }
        GroupDefinition group = report.form().group(groupCode).orElseThrow();
        String prefix = "values." + groupCode + "." + at + ".";
        reading.group(groupCode);
        reading.input(prefix + group.key(), code);
        group.items().stream()
                .filter(item -> !item.code().equals(group.key()))
                .forEach(item -> reading.value(prefix + item.code(), item, value.get()));
        return true;
    }

    private int valueColumn() {
        return report.period().month() == FEBRUARY ? columns.ytd() : columns.month();
    }

    /** What stands left of the code. */
    private String words(int row) {
        StringBuilder words = new StringBuilder();
        grid.row(row).headMap(columns.code()).values().forEach(cell -> words.append(Plain.of(cell.text())));
        return words.toString();
    }
}
