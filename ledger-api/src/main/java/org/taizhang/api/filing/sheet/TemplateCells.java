package org.taizhang.api.filing.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.form.Input;
import org.taizhang.api.form.TypedNumber;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.ItemDefinition;

/** The cells of a template: those that are typed, and those that are locked. */
final class TemplateCells {

    private final TemplateStyles styles;
    private final Text.Language language;

    TemplateCells(TemplateStyles styles, Text.Language language) {
        this.styles = styles;
        this.language = language;
    }

    /** To be typed, with what was typed so far. */
    void typed(XSSFRow row, int column, Input input) {
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
            case BOOL ->
                styles.choices(cell, List.of(new Text("是", "yes").in(language), new Text("否", "no").in(language)));
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

    /** To be typed, for want of a history. */
    void asked(XSSFRow row, int column, String soFar) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.number());
        TypedNumber.read(soFar).ifPresent(number -> cell.setCellValue(number.doubleValue()));
    }

    /** The ledger's own; blank where it knows none. */
    void known(XSSFRow row, int column, @Nullable BigDecimal number) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.known());
        if (number != null) {
            cell.setCellValue(number.doubleValue());
        }
    }

    void locked(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
