package org.taizhang.api.filing.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a template look, and what may be chosen in them. */
final class TemplateStyles {

    private static final short TITLE_POINTS = 14;

    private final XSSFSheet sheet;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle soft;
    private final XSSFCellStyle title;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle known;
    private final XSSFCellStyle number;
    private final XSSFCellStyle words;

    TemplateStyles(XSSFSheet sheet) {
        this.sheet = sheet;
        XSSFWorkbook workbook = sheet.getWorkbook();
        this.plain = workbook.createCellStyle();
        this.soft = workbook.createCellStyle();
        XSSFFont grey = workbook.createFont();
        grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        soft.setFont(grey);
        this.title = bold(workbook, TITLE_POINTS);
        this.heading = bold(workbook, XSSFFont.DEFAULT_FONT_SIZE);
        this.known = workbook.createCellStyle();
        known.setDataFormat(workbook.createDataFormat().getFormat("#,##0.####"));
        this.number = input(workbook, "General");
        number.setAlignment(HorizontalAlignment.RIGHT);
        this.words = input(workbook, "@");
    }

    private static XSSFCellStyle bold(XSSFWorkbook workbook, short points) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(points);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static XSSFCellStyle input(XSSFWorkbook workbook, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setLocked(false);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    /** The cell takes one of these or nothing. */
    void choices(Cell cell, List<String> choices) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(
                        cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex()));
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    XSSFCellStyle plain() {
        return plain;
    }

    XSSFCellStyle soft() {
        return soft;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    /** A number of the ledger's own. */
    XSSFCellStyle known() {
        return known;
    }

    /** To be typed. */
    XSSFCellStyle number() {
        return number;
    }

    /** To be typed; leading zeros stay. */
    XSSFCellStyle words() {
        return words;
    }
}
