package org.taizhang.ledger.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.CATTLE;
import static org.taizhang.ledger.Example.RICE_MILLING;
import static org.taizhang.ledger.Example.county;
import static org.taizhang.ledger.Example.enterprise;
import static org.taizhang.ledger.Example.file;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.Example.resume;
import static org.taizhang.ledger.Example.revise;
import static org.taizhang.ledger.Example.stop;
import static org.taizhang.ledger.FormCode.OUTPUT;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.Sheet;

class OutputRulesTest {

    /** Each rule: where it fires, where it holds, where it does not apply. */
    @Test
    void periodNotEnded() {
        FileReport march = file(OUTPUT, "2025-03", Sheet.output(1));
        FileReport onTheLastDay = new FileReport(
                county("2025-03-31T23:59"),
                march.uscc(),
                OUTPUT,
                march.period(),
                march.submission(),
                null,
                march.channel());

        millSince("2025-01").when(onTheLastDay).thenRefused(Kind.INVALID, "WINDOW_NOT_OPEN");
        millSince("2025-01").when(march).thenRecorded();
    }

    @Test
    void firstTheDirectoryThenTheNumbers() {
        millSince("2025-03").when(file(OUTPUT, "2024-12", Sheet.output(1))).thenRefused(Kind.INVALID, "G02");
        millSince("2025-02").when(file(OUTPUT, "2025-02", Sheet.output(1))).thenRecorded();
    }

    @Test
    void outputIsOfIndustrialClasses() {
        enterprise(CATTLE, false, "2025-01", false)
                .when(file(OUTPUT, "2025-03", Sheet.output(0)))
                .thenRefused(Kind.INVALID, "OUTPUT_INDUSTRIAL");
        millSince("2025-01").when(file(OUTPUT, "2025-03", Sheet.output(0))).thenRecorded();
    }

    @Test
    void yearToDate() {
        Given given = millSince("2025-01").done(file(OUTPUT, "2025-02", Sheet.output(200)));

        Problem problem = given.when(file(OUTPUT, "2025-03", Sheet.output(100).stating("grossOutput", 310)))
                .thenRefused(Kind.INVALID, "F-O1")
                .get(0);
        assertThat(problem.pointer()).isEqualTo("/statedYtd/grossOutput");
        assertThat(problem.message().zh()).contains("300", "2025-02: 200", "2025-03: 100");
        given.when(file(OUTPUT, "2025-03", Sheet.output(100).stating("turnover", 1)))
                .thenRefused(Kind.INVALID, "ITEM_UNKNOWN");
        given.when(file(
                        OUTPUT,
                        "2025-03",
                        Sheet.output(100).stating("electricity", 7).stating("grossOutput", 300)))
                .thenRecorded();
    }

    @Test
    void composition() {
        millSince("2025-01").when(file(OUTPUT, "2025-03", parts(100, 97))).thenRefused(Kind.INVALID, "F-O2");
        millSince("2025-01").when(file(OUTPUT, "2025-03", parts(100, 98))).thenRecorded();
        millSince("2025-01")
                .when(file(OUTPUT, "2025-03", parts(100, 50).without("wipBegin")))
                .thenRecorded();
    }

    @Test
    void classesAddUp() {
        millSince("2025-01")
                .when(file(OUTPUT, "2025-03", Sheet.output(100).classes(Map.of("1311", 60L, "1312", 39L))))
                .thenRefused(Kind.INVALID, "F-O3");
        millSince("2025-01")
                .when(file(OUTPUT, "2025-03", Sheet.output(100).classes(Map.of("1311", 60L, "1312", 40L))))
                .thenRecorded();
        millSince("2025-01")
                .when(file(OUTPUT, "2025-03", Sheet.output(100).without("grossOutput")))
                .thenRefused(Kind.INVALID, "N01");
    }

    @Test
    void exportsArePartOfSales() {
        millSince("2025-01")
                .when(file(OUTPUT, "2025-03", Sheet.output(100).with("exportDelivery", 101)))
                .thenRefused(Kind.INVALID, "F-O4");
        millSince("2025-01")
                .when(file(OUTPUT, "2025-03", Sheet.output(100).with("exportDelivery", 100)))
                .thenRecorded();
        millSince("2025-01")
                .when(file(
                        OUTPUT,
                        "2025-03",
                        Sheet.output(100).with("salesOutput", -5).because("08", "冲减上月退货")))
                .thenRecorded();
    }

    @Test
    void theSiteIsPartOfTheLegalUnit() {
        Given twoSites = enterprise(RICE_MILLING, true, "2025-01", false);

        twoSites.when(file(OUTPUT, "2025-03", Sheet.output(100).with("legalUnitGrossOutput", 99)))
                .thenRefused(Kind.INVALID, "F-O5");
        twoSites.when(file(OUTPUT, "2025-03", Sheet.output(100))).thenRefused(Kind.INVALID, "N01");
        twoSites.when(file(OUTPUT, "2025-03", Sheet.output(100).with("legalUnitGrossOutput", 250)))
                .thenRecorded();
    }

    @Test
    void aSingleSiteStatesNoLegalUnit() {
        millSince("2025-01")
                .when(file(OUTPUT, "2025-03", Sheet.output(100).with("legalUnitGrossOutput", 250)))
                .thenRefused(Kind.INVALID, "F-O6");
    }

    @Test
    void nothingIsProducedWhileStopped() {
        millSince("2025-01")
                .done(stop("2025-02-15"))
                .when(file(OUTPUT, "2025-03", Sheet.output(5)))
                .thenRefused(Kind.INVALID, "O16");
        millSince("2025-01")
                .done(stop("2025-02-15"))
                .when(file(
                        OUTPUT,
                        "2025-03",
                        Sheet.output(0).with("operatingStatus", "2").with("salesOutput", 5)))
                .thenRecorded();
        millSince("2025-01")
                .done(stop("2025-02-15"), resume("2025-03-31"))
                .when(file(OUTPUT, "2025-03", Sheet.output(5)))
                .thenRecorded();
    }

    @Test
    void negativesCorrectErrors() {
        Sheet negative = Sheet.output(-5).with("salesOutput", 0);

        millSince("2025-01")
                .when(file(OUTPUT, "2025-03", negative))
                .thenRefused(Kind.INVALID, "G05", "G05")
                .forEach(p -> assertThat(p.pointer()).isIn("/values/grossOutput", "/values/byClass/0/classOutput"));
        millSince("2025-01")
                .when(file(OUTPUT, "2025-03", negative.because("01", "订单取消")))
                .thenRefused(Kind.INVALID, "G05", "G05");
        millSince("2025-01")
                .when(file(OUTPUT, "2025-03", negative.because("08", "冲减2月多报")))
                .thenRecorded();
    }

    @Test
    void aHugeNumberBreaksItsOwnRuleOnly() {
        millSince("2025-01")
                .when(file(
                        OUTPUT,
                        "2025-03",
                        Sheet.output(100).with("grossOutput", Cell.of(new BigDecimal("1e999999999")))))
                .thenRefused(Kind.INVALID, "CELL_RANGE");
    }

    @Test
    void whatIsTypedOfLastYearIsKeptAndBecomesReadOnly() {
        Sheet march = Sheet.output(100).lastYear("grossOutput.month", 80).lastYear("grossOutput.ytd", 200);
        Given given = millSince("2025-01").done(file(OUTPUT, "2025-03", march));

        given.when(revise(
                        OUTPUT,
                        "2025-03",
                        Sheet.output(90).lastYear("grossOutput.month", 70).because("01", "x"),
                        1))
                .thenRefused(Kind.INVALID, "O05");
        given.when(revise(OUTPUT, "2025-03", Sheet.output(90).because("01", "x"), 1))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.samePeriod())
                                .containsOnlyKeys("grossOutput.month", "grossOutput.ytd"));
        given.when(revise(
                        OUTPUT,
                        "2025-03",
                        Sheet.output(90).lastYear("grossOutput.month", 70).because("08", ""),
                        2))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.samePeriod().get("grossOutput.month"))
                                .isEqualByComparingTo("70"));
    }

    @Test
    void lastYearsValuesAreTheLedgersOwn() {
        Given given = millSince("2024-01")
                .done(file(OUTPUT, "2024-02", Sheet.output(120)), file(OUTPUT, "2024-03", Sheet.output(80)));

        given.when(file(OUTPUT, "2025-03", Sheet.output(100).lastYear("grossOutput.ytd", 201)))
                .thenRefused(Kind.INVALID, "O05");
        given.when(file(
                        OUTPUT,
                        "2025-03",
                        Sheet.output(100)
                                .lastYear("turnover.month", 1)
                                .lastYear("grossOutput.x.month", 1)
                                .lastYear("grossOutput", 1)
                                .lastYear("revenueYtd.month", 1)))
                .thenRefused(Kind.INVALID, "ITEM_UNKNOWN", "ITEM_UNKNOWN", "ITEM_UNKNOWN", "ITEM_UNKNOWN");
        given.when(file(
                        OUTPUT,
                        "2025-03",
                        Sheet.output(100).lastYear("grossOutput.ytd", 200).lastYear("grossOutput.month", 80)))
                .then(ReportFiled.class, filed -> assertThat(filed.samePeriod()).isEmpty());
    }

    private static Sheet parts(long grossOutput, long finished) {
        return Sheet.output(grossOutput)
                .with("finishedGoodsValue", finished)
                .with("processingFees", 5)
                .with("wipEnd", 10)
                .with("wipBegin", 15);
    }
}
