package org.taizhang.ledger.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;

class ShapeCheckTest {

    private static final Filer PLAIN = new Filer(false, false, false);

    @Test
    void soundReportsOfEveryFormPass() {
        assertThat(output(Sheet.output(100))).isEmpty();
        assertThat(check(FormCode.EMPLOYMENT, Sheet.employment(12), PLAIN)).isEmpty();
        assertThat(land(Sheet.landUse("12.3456"))).isEmpty();
        assertThat(check(FormCode.DEVELOPMENT, Sheet.development(), Filer.TOWN)).isEmpty();
    }

    @Test
    void blankIsNotZero() {
        assertThat(output(Sheet.output(100).without("salesOutput").with("operatingStatus", " ")))
                .extracting(Problem::rule, Problem::pointer)
                .containsExactlyInAnyOrder(
                        tuple("N01", "/values/salesOutput"), tuple("N01", "/values/operatingStatus"));
    }

    @Test
    void aBlankOptionalTextIsLikeOneLeftOut() {
        assertThat(Sheet.output(100).with("stoppedDays", "").submission().values())
                .isEqualTo(Sheet.output(100).values());
    }

    @Test
    void aNameTheFormDoesNotHaveIsRefusedWithItsPointerEscaped() {
        assertThat(output(Sheet.output(100).with("gross/out~put", 5).row("extra", Map.of("a", Cell.of(1)))))
                .extracting(Problem::rule, Problem::pointer)
                .containsExactlyInAnyOrder(
                        tuple("ITEM_UNKNOWN", "/values/gross~1out~0put"), tuple("ITEM_UNKNOWN", "/values/extra"));
    }

    @Test
    void thousandsOfUnknownNamesMakeAShortAnswer() {
        Sheet sheet = Sheet.output(100);
        IntStream.range(0, 5000).forEach(i -> sheet.with("x" + i, i));

        assertThat(output(sheet)).hasSize(20);
    }

    @ParameterizedTest
    @CsvSource({
        "100.5, G05",
        "-1, G05",
        "10000000001, CELL_RANGE",
        "1e999999999, CELL_RANGE",
        "1e-999999999, CELL_RANGE"
    })
    void anAmountIsAWholeNumberOfSaneSize(String value, String rule) {
        assertThat(output(Sheet.output(100).with("exportDelivery", Cell.of(new BigDecimal(value)))))
                .extracting(Problem::rule)
                .containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.0", "1E+2", "0", "10000000000"})
    void aWholeNumberIsWholeHoweverItIsWritten(String value) {
        assertThat(output(Sheet.output(100).with("finishedGoodsValue", Cell.of(new BigDecimal(value)))))
                .isEmpty();
    }

    @Test
    void everyTypeSaysWhatItTakes() {
        Sheet sheet = Sheet.output(100)
                .with("salesOutput", "一百")
                .with("electricity", Cell.of(true))
                .with("electricityInRent", 1)
                .with("operatingStatus", 1)
                .with("exportDelivery", new Cell.Measured(BigDecimal.ONE, "亩", null));

        assertThat(output(sheet))
                .extracting(Problem::rule)
                .containsOnly("CELL_TYPE")
                .hasSize(5);
    }

    @Test
    void anOptionIsOneOfTheForm() {
        assertThat(output(Sheet.output(100).with("operatingStatus", "7")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo("CELL_OPTION");
                    assertThat(problem.message().zh()).contains("1 正常");
                });
    }

    @Test
    void landMayBeEnteredInSquareMetresFloorNotInMu() {
        assertThat(land(Sheet.landUse("1").with("ownedLand", measured("1200.25", "m2"))))
                .isEmpty();
        assertThat(land(Sheet.landUse("1").with("ownFloor", measured("12", "亩"))))
                .extracting(Problem::rule)
                .containsExactly("CELL_UNIT");
        assertThat(land(Sheet.landUse("1").with("ownedLand", measured("12", "公顷"))))
                .extracting(Problem::rule)
                .containsExactly("CELL_UNIT");
    }

    @Test
    void muHasFourDecimalsAndSquareMetresTwo() {
        assertThat(land(Sheet.landUse("1.23456"))).extracting(Problem::rule).containsExactly("CELL_DECIMALS");
        assertThat(land(Sheet.landUse("1").with("ownedLand", measured("1.234", "m2"))))
                .extracting(Problem::rule)
                .containsExactly("CELL_DECIMALS");
        assertThat(land(Sheet.landUse("1").with("ownFloor", Cell.of(new BigDecimal("1.234")))))
                .extracting(Problem::rule)
                .containsExactly("CELL_DECIMALS");
    }

    @Test
    void aUtilityHasAnAreaAndAStatus() {
        assertThat(check(
                        FormCode.DEVELOPMENT,
                        Sheet.development()
                                .with("road", 100)
                                .with("gas", new Cell.Measured(BigDecimal.ONE, null, "5"))
                                .with("builtUpArea", new Cell.Measured(BigDecimal.valueOf(100), null, "2")),
                        Filer.TOWN))
                .extracting(Problem::rule, Problem::pointer)
                .containsExactlyInAnyOrder(
                        tuple("CELL_OPTION", "/values/road"),
                        tuple("CELL_OPTION", "/values/gas"),
                        tuple("CELL_TYPE", "/values/builtUpArea"));
    }

    @Test
    void rowsAreCheckedCellByCell() {
        Sheet sheet = Sheet.output(100)
                .row("byClass", Map.of("classCode", Cell.of("1311"), "classOutput", Cell.of(1)))
                .row("byClass", Map.of("classCode", Cell.of("0311"), "turnover", Cell.of(1)));

        assertThat(output(sheet))
                .extracting(Problem::rule, Problem::pointer)
                .containsExactlyInAnyOrder(
                        tuple("ROW_DUPLICATE", "/values/byClass/1/classCode"),
                        tuple("INDUSTRY_CLASS", "/values/byClass/2/classCode"),
                        tuple("N01", "/values/byClass/2/classOutput"),
                        tuple("ITEM_UNKNOWN", "/values/byClass/2/turnover"));
    }

    @Test
    void aGroupHasItsFewestAndItsMostRows() {
        assertThat(output(Sheet.output(100).without("byClass")))
                .extracting(Problem::pointer)
                .containsExactly("/values/byClass");
        Sheet many = Sheet.output(100);
        IntStream.range(0, 201).forEach(i -> many.row("products", Map.of("productCode", Cell.of("p" + i))));
        assertThat(output(many)).extracting(Problem::rule).containsExactly("ROWS_TOO_MANY");
    }

    @Test
    void computedItemsAreNotStated() {
        assertThat(land(Sheet.landUse("1").with("occupiedLand", 1)))
                .extracting(Problem::rule)
                .containsExactly("ITEM_COMPUTED");
    }

    @Test
    void hiddenItemsAreNotStated() {
        Sheet sheet =
                Sheet.output(100).with("stoppedDays", 3).with("revenueYtd", 10).with("ytdBefore", 5);

        assertThat(check(FormCode.OUTPUT, sheet, new Filer(false, true, false)))
                .extracting(Problem::rule, Problem::pointer)
                .containsExactlyInAnyOrder(
                        tuple("ITEM_HIDDEN", "/values/stoppedDays"),
                        tuple("ITEM_HIDDEN", "/values/revenueYtd"),
                        tuple("YTD_BEFORE", "/values/ytdBefore"));
        assertThat(check(FormCode.OUTPUT, sheet.with("operatingStatus", "2"), new Filer(false, false, true)))
                .isEmpty();
    }

    @Test
    void textsHoldNoPersonalData() {
        assertThat(land(Sheet.landUse("1").with("docNo", "张三13912345678").with("effectiveFrom", "2025-13")))
                .extracting(Problem::rule)
                .containsExactly("PERSONAL_DATA", "CELL_MONTH");
    }

    @Test
    void everyMessageIsInBothLanguages() {
        List<Problem> problems = output(Sheet.output(100).without("grossOutput").with("salesOutput", "x"));

        assertThat(problems).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.message().zh()).isNotBlank();
            assertThat(problem.message().en()).isNotBlank();
        });
    }

    private static List<Problem> output(Sheet sheet) {
        return check(FormCode.OUTPUT, sheet, PLAIN);
    }

    private static List<Problem> land(Sheet sheet) {
        return check(FormCode.LAND_USE, sheet, PLAIN);
    }

    private static List<Problem> check(FormCode form, Sheet sheet, Filer filer) {
        return ShapeCheck.of(
                new StatedReport(FormCatalogue.of(form), sheet.submission().values()), filer);
    }

    private static Cell measured(String value, String unit) {
        return new Cell.Measured(new BigDecimal(value), unit, null);
    }
}
