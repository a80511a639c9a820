package org.taizhang.api.filing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.api.problem.BodyTooLargeException;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.registry.Uscc;

/** Files that are sent for a report: read as they are meant, or refused with the cell and what to do. */
class SheetFilesTest {

    private static final Uscc UNIT = new Uscc("91999999DEM1000156");
    private static final B204 FEBRUARY = B204.of(UNIT.value(), "2026年1—2月");

    @Test
    void a_workbook_types_every_item_of_the_report_that_it_states() throws IOException {
        ReadSheet read = read(FEBRUARY.xlsx(), about("2026-02"));

        assertThat(read.layout()).isEqualTo(ReadSheet.Layout.B204_1);
        assertThat(read.inputs())
                .isEqualTo(Map.of(
                        "values.grossOutput", "11000",
                        "values.salesOutput", "10700",
                        "values.exportDelivery", "0",
                        "values.electricity", "6.35",
                        "values.byClass.0.classCode", "2110",
                        "values.byClass.0.classOutput", "11000",
                        "values.products.0.productCode", "2110001",
                        "values.products.0.quantity", "250.5"));
        assertThat(read.statedYtd()).containsEntry("grossOutput", BigDecimal.valueOf(11000));
        assertThat(read.samePeriod()).containsEntry("grossOutput.month", BigDecimal.valueOf(10000));
        assertThat(read.places()).containsEntry("/values/grossOutput", "E9");
        assertThat(read.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void a_csv_says_the_same_in_either_encoding(String encoding) throws IOException {
        ReadSheet read = read(FEBRUARY.csv(Charset.forName(encoding)), about("2026-02"));

        assertThat(read.inputs())
                .isEqualTo(read(FEBRUARY.xlsx(), about("2026-02")).inputs());
    }

    @Test
    void from_march_on_the_month_is_the_value() throws IOException {
        ReadSheet read = read(B204.of(UNIT.value(), "2026年3月").xlsx(), about("2026-03"));

        assertThat(read.inputs()).containsEntry("values.grossOutput", "5200");
        assertThat(read.samePeriod())
                .containsEntry("grossOutput.month", BigDecimal.valueOf(4800))
                .containsEntry("grossOutput.ytd", BigDecimal.valueOf(10000));
    }

    @Test
    void without_a_history_last_year_is_typed_too() throws IOException {
        SheetOf asking =
                new SheetOf(UNIT, Period.parse("2026-03"), FormCatalogue.of(FormCode.OUTPUT), false, true, true);

        assertThat(read(B204.of(UNIT.value(), "2026年3月").xlsx(), asking).inputs())
                .containsEntry("samePeriod.grossOutput.month", "4800")
                .containsEntry("samePeriod.grossOutput.ytd", "10000");
    }

    @Test
    void of_a_unit_with_several_sites_only_the_total_is_taken_over() throws IOException {
        SheetOf sites =
                new SheetOf(UNIT, Period.parse("2026-02"), FormCatalogue.of(FormCode.OUTPUT), true, true, false);

        ReadSheet read = read(FEBRUARY.xlsx(), sites);

        assertThat(read.inputs()).isEqualTo(Map.of("values.legalUnitGrossOutput", "11000"));
        assertThat(read.leftOut()).extracting(left -> left.zh().substring(0, 3)).contains("C10", "C13", "C16");
    }

    @Test
    void a_number_is_what_was_typed_not_how_its_double_comes_out() throws IOException {
        assertThat(read(FEBRUARY.with("E14", "4.35").with("E16", "1.1").xlsx(), about("2026-02"))
                        .inputs())
                .containsEntry("values.electricity", "4.35")
                .containsEntry("values.products.0.quantity", "1.1");
    }

    @Test
    void what_is_no_item_of_this_report_is_told_and_left_out() throws IOException {
        ReadSheet read = read(FEBRUARY.with("C10", "02").xlsx(), about("2026-02"));

        assertThat(read.inputs()).doesNotContainKey("values.salesOutput");
        assertThat(read.leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left.zh()).startsWith("C10"));
    }

    @ParameterizedTest
    @CsvSource({
        "E9, 一万一, SHEET_NUMBER, E9",
        "E9, '1,10', SHEET_NUMBER, E9",
        "E9, =5200+5800, SHEET_FORMULA, E9",
        "E13, =E9, SHEET_FORMULA, E13",
        "G9, =1/0, SHEET_FORMULA, G9",
        "B9, 万元, SHEET_UNIT_OF_MEASURE, C9",
        "A4, 统一社会信用代码：91350100M000100Y43, SHEET_UNIT, 91350100M000100Y43",
        "A4, 没有代码, SHEET_UNIT, 表头",
        "D5, 2026年3月, SHEET_PERIOD, 2026-03",
        "D5, 2025年1—2月, SHEET_PERIOD, 2025-02",
        "D5, '', SHEET_PERIOD, 报告期",
        "C6, 编码, SHEET_LAYOUT, 表式"
    })
    void what_is_wrong_is_named_with_its_cell_and_what_to_do(String cell, String text, String rule, String told) {
        assertThat(refused(FEBRUARY.with(cell, text).xlsx(), about("2026-02")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo(rule);
                    assertThat(problem.message().zh()).contains(told);
                });
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        byte[] file =
                FEBRUARY.with("E9", "=1").with("E10", "x").with("D5", "2026年3月").xlsx();

        assertThat(refused(file, about("2026-02")))
                .extracting(Problem::rule)
                .containsExactlyInAnyOrder("SHEET_PERIOD", "SHEET_FORMULA", "SHEET_NUMBER");
    }

    @Test
    void a_unit_below_scale_files_no_such_form() {
        SheetOf below =
                new SheetOf(UNIT, Period.parse("2026-02"), FormCatalogue.of(FormCode.OUTPUT), false, false, false);

        assertThat(refused(FEBRUARY.xlsx(), below)).extracting(Problem::rule).containsExactly("SHEET_BELOW_SCALE");
    }

    @Test
    void hostile_files_are_refused_before_they_cost_anything() throws IOException {
        assertThatThrownBy(() -> read(new byte[SheetFile.BYTES_MAX + 1], about("2026-02")))
                .isInstanceOf(BodyTooLargeException.class);
        assertThat(rules(new byte[0])).containsExactly("SHEET_EMPTY");
        assertThat(rules(bomb())).containsExactly("SHEET_UNPACKED");
        assertThat(rules(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}))
                .containsExactly("SHEET_OLD");
        assertThat(rules(new byte[] {'P', 'K', 3, 4, 9, 9})).containsExactly("SHEET_BROKEN");
        assertThat(rules(Arrays.copyOf(FEBRUARY.xlsx(), 2000))).containsExactly("SHEET_BROKEN");
        assertThat(rules(FEBRUARY.csv(StandardCharsets.UTF_16))).containsExactly("CSV_ENCODING");
        assertThat(rules(FEBRUARY.csv(StandardCharsets.UTF_16LE))).containsExactly("CSV_ENCODING");
        assertThat(rules("代码\n\"".getBytes(StandardCharsets.UTF_8))).containsExactly("CSV_SYNTAX");
        assertThat(rules("1\n".repeat(Grid.ROWS_MAX + 1).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("SHEET_SIZE");
        assertThat(rules("统一社会信用代码,报告期\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("SHEET_LAYOUT");
    }

    /** A hundred megabytes of nothing in a hundred kilobytes. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 100; megabyte++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> rules(byte[] file) {
        return refused(file, about("2026-02")).stream().map(Problem::rule).toList();
    }

    private static List<Problem> refused(byte[] file, SheetOf report) {
        try {
            return List.of(Problem.of("NOT_REFUSED", "", read(file, report).toString(), ""));
        } catch (RefusedException e) {
            return e.refusal().problems();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReadSheet read(byte[] file, SheetOf report) throws IOException {
        return SheetFiles.read(new ByteArrayInputStream(file), report);
    }

    private static SheetOf about(String period) {
        return new SheetOf(UNIT, Period.parse(period), FormCatalogue.of(FormCode.OUTPUT), false, true, false);
    }
}
