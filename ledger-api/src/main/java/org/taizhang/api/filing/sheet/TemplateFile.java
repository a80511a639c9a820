package org.taizhang.api.filing.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.form.Beside;
import org.taizhang.api.form.FormView;
import org.taizhang.api.form.Input;
import org.taizhang.api.form.TypedNumber;
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
    private int next;

    private TemplateFile(SheetOf report, FormView view, Text.Language language, XSSFWorkbook workbook) {
        this.report = report;
        this.view = view;
        this.language = language;
        this.sheet = workbook.createSheet(in("填报", "Report"));
        this.styles = new TemplateStyles(sheet);
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
        locked(row(), Template.LABEL, report.form().title().in(language), styles.title());
        locked(
                row(),
                Template.LABEL,
                header.formNo() + " · " + header.issuer() + " · " + header.docNo() + " · " + header.validTo(),
                styles.soft());
        locked(row(), Template.LABEL, report.uscc() + "  " + unit, styles.plain());
        locked(row(), Template.LABEL, report.period().label().in(language), styles.plain());
        locked(
                row(),
                Template.LABEL,
                in(
                        "只填浅色格；没有发生填0，空白表示没有填报。填好后在填报页“从文件填”处上传，入账前还要在页面上确认。",
                        "Fill in the tinted cells only; type 0 for nothing, blank means not stated. Upload it on the page of the"
                                + " report; nothing is filed before you file it there."),
                styles.soft());
        locked(row(), Template.LABEL, Template.Mark.of(report).toString(), styles.soft());
    }

    private void headings() {
        XSSFRow row = row();
        locked(row, Template.CODE, Template.HEADING, styles.heading());
        for (int column = 0; column < HEADINGS.size(); column++) {
            locked(row, column + 1, HEADINGS.get(column).in(language), styles.heading());
        }
        sheet.createFreezePane(Template.VALUE, next);
    }

    private void line(FormView.Line line) {
        ItemDefinition item = line.input().item();
        Beside beside = line.beside();
        XSSFRow row = row();
        locked(row, Template.CODE, item.code(), styles.soft());
        locked(row, Template.NO, item.no(), styles.plain());
        locked(row, Template.LABEL, item.label().in(language) + (item.required() ? " *" : ""), styles.plain());
        unit(row, line.input());
        if (item.stated()) {
            typed(row, Template.VALUE, line.input());
        } else {
            locked(row, Template.VALUE, in("自动计算", "computed"), styles.soft());
        }
        locked(row, Template.PREVIOUS, said(beside.previous()), styles.plain());
        known(row, Template.YEAR_TO_DATE, beside.ytdBefore());
        if (report.asksLastYear() && item.columns().contains(Column.LAST_YEAR_MONTH)) {
            asked(row, Template.LAST_YEAR, "samePeriod." + item.code() + ".month");
            asked(row, Template.LAST_YEAR_YTD, "samePeriod." + item.code() + ".ytd");
        } else {
            known(row, Template.LAST_YEAR, beside.lastYear());
            known(row, Template.LAST_YEAR_YTD, beside.lastYearYtd());
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
            locked(row, Template.UNIT, shown, styles.plain());
        }
    }

    private void group(FormView.Group group) {
        row();
        locked(row(), Template.LABEL, group.definition().label().in(language), styles.heading());
        int rows = group.rows().size() + BLANK_ROWS;
        for (int at = 0; at < rows; at++) {
            XSSFRow row = row();
            locked(row, Template.CODE, group.definition().code() + "." + at, styles.soft());
            for (ItemDefinition item : group.definition().items()) {
                Input blank = new Input("", item, "", item.unit(), "", List.of());
                Input input = at < group.rows().size()
                        ? group.rows().get(at).stream()
                                .filter(one -> one.item().equals(item))
                                .findFirst()
                                .orElse(blank)
                        : blank;
                boolean key = item.code().equals(group.definition().key());
                typed(row, key ? Template.LABEL : Template.VALUE, input);
            }
        }
    }

    private void typed(XSSFRow row, int column, Input input) {
        XSSFCell cell = row.createCell(column);
        ItemDefinition item = input.item();
        Optional<BigDecimal> number = item.type().numeric() ? TypedNumber.read(input.value()) : Optional.empty();
        cell.setCellStyle(item.type().numeric() ? styles.number() : styles.words());
        if (number.isPresent()) {
            cell.setCellValue(number.get().doubleValue());
        } else if (!input.value().isEmpty()) {
            cell.setCellValue(choice(input));
        }
        switch (item.type()) {
            case BOOL -> styles.choices(cell, List.of(in("是", "yes"), in("否", "no")));
            case ENUM ->
                styles.choices(
                        cell,
                        item.options().stream().map(o -> o.label().in(language)).toList());
            case AMOUNT, DECIMAL2, PERSONS, INT, AREA, AREA_WITH_STATUS, CODE, INDUSTRY_CLASS, MONTH, TEXT -> {}
        }
    }

    private String choice(Input input) {
        return switch (input.item().type()) {
            case BOOL, ENUM -> input.shown(language);
            case AMOUNT, DECIMAL2, PERSONS, INT, AREA, AREA_WITH_STATUS, CODE, INDUSTRY_CLASS, MONTH, TEXT ->
                input.value();
        };
    }

    private void asked(XSSFRow row, int column, String name) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.number());
        TypedNumber.read(view.typed().get(name)).ifPresent(number -> cell.setCellValue(number.doubleValue()));
    }

    private void known(XSSFRow row, int column, @Nullable BigDecimal number) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.known());
        if (number != null) {
            cell.setCellValue(number.doubleValue());
        }
    }

    private void locked(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
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
