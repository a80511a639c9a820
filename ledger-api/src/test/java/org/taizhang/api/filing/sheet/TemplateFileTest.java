package org.taizhang.api.filing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.api.form.Beside;
import org.taizhang.api.form.FormProblems;
import org.taizhang.api.form.FormView;
import org.taizhang.api.form.TypedForm;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.registry.Uscc;

/** What is typed into a template comes back as it was typed. */
class TemplateFileTest {

    private static final Uscc UNIT = new Uscc("91999999DEM1000156");

    @ParameterizedTest
    @CsvSource({"output, ZH", "employment, ZH", "land-use, ZH", "output, EN", "land-use, EN"})
    void what_was_typed_already_comes_back_unchanged(String form, Text.Language language) throws IOException {
        Map<String, String> typed = switch (form) {
            case "output" ->
                Map.of(
                        "values.grossOutput", "11000",
                        "values.electricity", "6.35",
                        "values.operatingStatus", "1",
                        "values.electricityInRent", "false",
                        "values.byClass.0.classCode", "0610",
                        "values.byClass.0.classOutput", "11000");
            case "employment" -> Map.of("values.headcountEnd", "100", "values.wages", "812");
            default ->
                Map.of(
                        "values.changed", "true",
                        "values.ownedLand", "12.3456",
                        "values.leasedLand", "200.25",
                        "values.leasedLand.unit", "m2",
                        "values.rentedFloor", "0",
                        "values.rentedFloor.unit", "m2",
                        "values.docNo", "合同〔2026〕1号",
                        "values.effectiveFrom", "2026-02");
        };
        SheetOf report = report(form, false);

        ReadSheet read = read(TemplateFile.of(report, "试验企业", view(report, typed), language), report);

        assertThat(read.layout()).isEqualTo(ReadSheet.Layout.TEMPLATE);
        assertThat(read.inputs()).containsAllEntriesOf(typed);
        assertThat(read.inputs().keySet()).allSatisfy(name -> assertThat(typed).containsKey(name.replace(".unit", "")));
    }

    @Test
    void only_what_is_typed_is_unlocked_and_last_years_values_are_the_ledgers_own() throws IOException {
        SheetOf report = report("output", false);
        FormView begun = view(report, Map.of("values.salesOutput", "10700"));
        byte[] file = TemplateFile.of(report, "试验企业", begun, Text.Language.ZH);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.isSheetLocked()).isTrue();
            assertThat(cell(sheet, "grossOutput", Template.VALUE).getCellStyle().getLocked())
                    .isFalse();
            Cell lastYear = cell(sheet, "grossOutput", Template.LAST_YEAR);
            assertThat(lastYear.getCellStyle().getLocked()).isTrue();
            assertThat(lastYear.getNumericCellValue()).isEqualTo(4800);
            assertThat(cell(sheet, "grossOutput", Template.LABEL).getStringCellValue())
                    .startsWith("工业总产值");
        }
        assertThat(read(changed(file, Template.LAST_YEAR, 9), report).samePeriod())
                .containsEntry("grossOutput.month", BigDecimal.valueOf(9));
    }

    @Test
    void without_a_history_last_year_is_asked_for() throws IOException {
        SheetOf report = report("output", true);
        byte[] file = TemplateFile.of(report, "试验企业", view(report, Map.of()), Text.Language.ZH);

        assertThat(read(changed(file, Template.LAST_YEAR, 77), report).inputs())
                .containsEntry("samePeriod.grossOutput.month", "77");
    }

    @Test
    void the_template_of_another_report_is_refused() {
        SheetOf report = report("output", false);
        byte[] file = TemplateFile.of(report, "试验企业", view(report, Map.of()), Text.Language.ZH);

        assertThatThrownBy(() -> read(file, report("employment", false)))
                .isInstanceOf(RefusedException.class)
                .satisfies(e -> assertThat(((RefusedException) e)
                                .refusal()
                                .problems()
                                .get(0)
                                .rule())
                        .isEqualTo("SHEET_TEMPLATE"));
    }

    private static byte[] changed(byte[] file, int column, double number) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            cell(workbook.getSheetAt(0), "grossOutput", column).setCellValue(number);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Cell cell(XSSFSheet sheet, String code, int column) {
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            Cell first = sheet.getRow(row).getCell(Template.CODE);
            if (first != null && first.getStringCellValue().equals(code)) {
                return sheet.getRow(row).getCell(column);
            }
        }
        throw new AssertionError("no row " + code);
    }

    private static FormView view(SheetOf report, Map<String, String> typed) {
        return FormView.toType(
                report.form(),
                item -> true,
                new TypedForm(typed),
                FormProblems.NONE,
                item -> item.code().equals("grossOutput")
                        ? new Beside(
                                new Text("10,000", "10,000"),
                                BigDecimal.ZERO,
                                null,
                                BigDecimal.valueOf(4800),
                                BigDecimal.valueOf(10000))
                        : Beside.NOTHING);
    }

    private static SheetOf report(String form, boolean asksLastYear) {
        return new SheetOf(
                UNIT,
                Period.parse("2026-02"),
                FormCatalogue.of(FormCode.find(form).orElseThrow()),
                false,
                true,
                asksLastYear);
    }

    private static ReadSheet read(byte[] file, SheetOf report) throws IOException {
        return SheetFiles.read(new ByteArrayInputStream(file), report);
    }
}
