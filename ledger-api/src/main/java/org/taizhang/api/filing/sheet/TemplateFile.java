package org.taizhang.api.filing.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.form.Beside;
import org.taizhang.api.form.FormView;
import org.taizhang.api.form.Input;
import org.taizhang.api.page.Units;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.Column;
import org.taizhang.ledger.form.FormHeader;
import org.taizhang.ledger.form.ItemDefinition;

/** One report as a workbook to be filled in: everything is locked but the cells that are typed. */
public final class TemplateFile {

    private static final int BLANK_ROWS = 8;
    private static final List<Text> HEADINGS = List.of(
            new Text("序号", "No."),
            new Text("指标", "Item"),
            new Text("计量单位", "Unit"),
            new Text("本期", "This period"),
            new Text("上期", "Period before"),
            new Text("本期之前累计", "Year to date before"),
            new Text("上年同期", "Same period last year"),
            new Text("上年同期累计", "Last year to date"));
    private static final int[] WIDTHS = {14, 6, 46, 12, 16, 16, 16, 16, 16};

    private final SheetOf report;
    private final FormView view;
    private final Text.Language language;
    private final XSSFSheet sheet;
    private final TemplateStyles styles;
    private final TemplateCells cells;
    private int next;

    private TemplateFile(SheetOf report, FormView view, Text.Language language, XSSFWorkbook workbook) {
        this.report = report;
        this.view = view;
        this.language = language;
        this.sheet = workbook.createSheet(in("填报", "Report"));
        this.styles = new TemplateStyles(sheet);
        this.cells = new TemplateCells(styles, language);
    }

    /** @param view of the report, with what is known and typed so far */
    public static byte[] of(SheetOf report, String unit, FormView view, Text.Language language) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new TemplateFile(report, view, language, workbook).write(unit);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String unit) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        head(unit);
        headings();
        view.lines().forEach(this::line);
        view.groups().forEach(this::group);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void head(String unit) {
        FormHeader header = report.form().header();
        cells.locked(row(), Template.LABEL, report.form().title().in(language), styles.title());
        cells.locked(
                row(),
                Template.LABEL,
                header.formNo() + " · " + header.issuer() + " · " + header.docNo() + " · " + header.validTo(),
                styles.soft());
        cells.locked(row(), Template.LABEL, report.uscc() + "  " + unit, styles.plain());
        cells.locked(row(), Template.LABEL, report.period().label().in(language), styles.plain());
        cells.locked(
                row(),
                Template.LABEL,
                in(
                        "只填浅色格；没有发生填0，空白表示没有填报。填好后在填报页“从文件填”处上传，入账前还要在页面上确认。",
                        "Fill in the tinted cells only; type 0 for nothing, blank means not stated. Upload it on the page of the"
                                + " report; nothing is filed before you file it there."),
                styles.soft());
        cells.locked(row(), Template.LABEL, Template.Mark.of(report).toString(), styles.soft());
    }

    private void headings() {
        XSSFRow row = row();
        cells.locked(row, Template.CODE, Template.HEADING, styles.heading());
        for (int column = 0; column < HEADINGS.size(); column++) {
            cells.locked(row, column + 1, HEADINGS.get(column).in(language), styles.heading());
        }
        sheet.createFreezePane(Template.VALUE, next);
    }

    private void line(FormView.Line line) {
        ItemDefinition item = line.input().item();
        Beside beside = line.beside();
        XSSFRow row = row();
        cells.locked(row, Template.CODE, item.code(), styles.soft());
        cells.locked(row, Template.NO, item.no(), styles.plain());
        cells.locked(row, Template.LABEL, item.label().in(language) + (item.required() ? " *" : ""), styles.plain());
        unit(row, line.input());
        if (item.stated()) {
            cells.typed(row, Template.VALUE, line.input());
        } else {
            cells.locked(row, Template.VALUE, in("自动计算", "computed"), styles.soft());
        }
        cells.locked(row, Template.PREVIOUS, said(beside.previous()), styles.plain());
        cells.known(row, Template.YEAR_TO_DATE, beside.ytdBefore());
        if (report.asksLastYear() && item.columns().contains(Column.LAST_YEAR_MONTH)) {
            asked(row, Template.LAST_YEAR, item, ".month");
            asked(row, Template.LAST_YEAR_YTD, item, ".ytd");
        } else {
            cells.known(row, Template.LAST_YEAR, beside.lastYear());
            cells.known(row, Template.LAST_YEAR_YTD, beside.lastYearYtd());
        }
    }

    private void unit(XSSFRow row, Input input) {
        String shown = Units.of(input.unit()).in(Text.Language.ZH);
        if (input.asksUnit()) {
            XSSFCell cell = row.createCell(Template.UNIT);
            cell.setCellValue(shown);
            cell.setCellStyle(styles.words());
            styles.choices(cell, List.of("亩", "m²"));
        } else {
            cells.locked(row, Template.UNIT, shown, styles.plain());
        }
    }

    private void group(FormView.Group group) {
        row();
        cells.locked(row(), Template.LABEL, group.definition().label().in(language), styles.heading());
        int rows = group.rows().size() + BLANK_ROWS;
        for (int at = 0; at < rows; at++) {
            XSSFRow row = row();
            cells.locked(row, Template.CODE, group.definition().code() + "." + at, styles.soft());
            for (ItemDefinition item : group.definition().items()) {
                Input blank = new Input("", item, "", item.unit(), "", List.of());
                Input input = at < group.rows().size()
                        ? group.rows().get(at).stream()
                                .filter(one -> one.item().equals(item))
                                .findFirst()
                                .orElse(blank)
                        : blank;
                boolean key = item.code().equals(group.definition().key());
                cells.typed(row, key ? Template.LABEL : Template.VALUE, input);
            }
        }
    }

    private void asked(XSSFRow row, int column, ItemDefinition item, String name) {
        cells.asked(row, column, view.typed().get("samePeriod." + item.code() + name));
    }

    private XSSFRow row() {
        return sheet.createRow(next++);
    }

    private String said(@Nullable Text text) {
        return text == null ? "" : text.in(language);
    }

    private String in(String zh, String en) {
        return new Text(zh, en).in(language);
    }
}
