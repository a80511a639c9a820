package org.taizhang.ledger.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.CATTLE;
import static org.taizhang.ledger.Example.DOCUMENT;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.RICE_MILLING;
import static org.taizhang.ledger.Example.county;
import static org.taizhang.ledger.Example.enterprise;
import static org.taizhang.ledger.Example.file;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.Example.resume;
import static org.taizhang.ledger.Example.reviewing;
import static org.taizhang.ledger.Example.revise;
import static org.taizhang.ledger.Example.stop;
import static org.taizhang.ledger.FormCode.EMPLOYMENT;
import static org.taizhang.ledger.FormCode.LAND_USE;
import static org.taizhang.ledger.FormCode.OUTPUT;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Sheet;
import org.taizhang.ledger.registry.ChangeScale;

/** Units that are easily refused by mistake. */
class StoriesTest {

    @Test
    void theFarmFilesEmploymentAndLandUse() {
        enterprise(CATTLE, false, "2024-01", false)
                .done(
                        file(EMPLOYMENT, "2025-03", Sheet.employment(8)),
                        file(LAND_USE, "2025-03", Sheet.landUse("45.5")));
    }

    @Test
    void theOneStoppedOnTheFifteenthFilesItsHalfMonthThenZeroThenAgain() {
        millSince("2024-01")
                .done(
                        stop("2025-03-15"),
                        file(
                                OUTPUT,
                                "2025-03",
                                Sheet.output(40).with("operatingStatus", "2").with("stoppedDays", 17)),
                        file(
                                OUTPUT,
                                "2025-04",
                                Sheet.output(0).with("operatingStatus", "2").with("salesOutput", 12)),
                        file(EMPLOYMENT, "2025-04", Sheet.employment(5)),
                        resume("2025-05-20"),
                        file(OUTPUT, "2025-05", Sheet.output(10)));
    }

    @Test
    void theUnitWithTwoSitesStatesBoth() {
        enterprise(RICE_MILLING, true, "2024-01", false)
                .when(file(OUTPUT, "2025-03", Sheet.output(40).with("legalUnitGrossOutput", 90)))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.derived())
                                .containsEntry("grossOutput.ytd", new BigDecimal(40))
                                .containsEntry("legalUnitGrossOutput.ytd", new BigDecimal(90)));
    }

    @Test
    void theJulySettlerSaysOnceWhatItProducedElsewhere() {
        Given settler = millSince("2025-07");

        settler.when(file(OUTPUT, "2025-07", Sheet.output(50))).thenRefused(Kind.INVALID, "N01");
        settler.when(file(
                        OUTPUT,
                        "2025-07",
                        Sheet.output(50).with("ytdBefore", 300).stating("grossOutput", 350)))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.derived())
                                .containsEntry("grossOutput.ytd", new BigDecimal(350))
                                .containsEntry("salesOutput.ytd", new BigDecimal(50)));
        settler.when(file(OUTPUT, "2025-08", Sheet.output(50).with("ytdBefore", 300)))
                .thenRefused(Kind.INVALID, "YTD_BEFORE");
        settler.done(file(OUTPUT, "2025-08", Sheet.output(60).stating("grossOutput", 410)));

        settler.when(revise(
                        OUTPUT,
                        "2025-07",
                        Sheet.output(50).with("ytdBefore", 310).because("08", ""),
                        1))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.changes())
                                .containsExactly(
                                        FileReportTest.change("2025-07", "ytdBefore", "month", "300", "310"),
                                        FileReportTest.change("2025-07", "grossOutput", "ytd", "350", "360"),
                                        FileReportTest.change("2025-08", "grossOutput", "ytd", "410", "420")));
        settler.when(revise(OUTPUT, "2025-07", Sheet.output(50).because("08", ""), 2))
                .thenRefused(Kind.INVALID, "N01");
        settler.when(file(OUTPUT, "2026-02", Sheet.output(50))).thenRecorded();
    }

    @Test
    void theSettlersComparableBaseIsItsOwnYearWhatItTypedAndWhatTheLedgerKnows() {
        millSince("2025-07")
                .done(file(OUTPUT, "2025-07", Sheet.output(50).with("ytdBefore", 300)))
                .done(file(OUTPUT, "2026-02", Sheet.output(20).lastYear("grossOutput.month", 30)))
                .when(file(OUTPUT, "2026-07", Sheet.output(60).lastYear("grossOutput.ytd", 350)))
                .thenRecorded();
    }

    @Test
    void aNewPlantIsNotAskedWhatItProducedBefore() {
        enterprise(RICE_MILLING, false, "2025-03", true)
                .done(resume("2025-07-10"))
                .when(file(OUTPUT, "2025-07", Sheet.output(50)))
                .thenRecorded();
    }

    @Test
    void onlyUnitsBelowScaleAreAskedForRevenue() {
        Sheet withRevenue = Sheet.output(50).with("revenueYtd", 150);

        millSince("2024-01").when(file(OUTPUT, "2025-03", withRevenue)).thenRecorded();
        millSince("2024-01")
                .done(new ChangeScale(county("2025-03-01T09:00"), MILL, true, YearMonth.of(2025, 3), DOCUMENT))
                .when(file(OUTPUT, "2025-03", withRevenue))
                .thenRefused(Kind.INVALID, "ITEM_HIDDEN");
    }

    @Test
    void theCountyReturnsAndTheReportBeforeCountsAgain() {
        Given mill = millSince("2024-01")
                .done(
                        file(OUTPUT, "2025-02", Sheet.output(200)),
                        file(OUTPUT, "2025-03", Sheet.output(100)),
                        revise(OUTPUT, "2025-03", Sheet.output(1000).because("08", ""), 1),
                        returned("2025-03", 2));

        mill.when(file(OUTPUT, "2025-04", Sheet.output(1)))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.derived()).containsEntry("grossOutput.ytd", new BigDecimal(301)));
        mill.when(revise(OUTPUT, "2025-03", Sheet.output(1000).because("08", ""), 2))
                .then(ReportFiled.class, filed -> {
                    assertThat(filed.revision()).isEqualTo(3);
                    assertThat(filed.changes())
                            .contains(FileReportTest.change("2025-04", "grossOutput", "ytd", "301", "1201"));
                });
    }

    @Test
    void afterAReturnOfTheOnlyRevisionNoReasonIsAsked() {
        millSince("2024-01")
                .done(file(OUTPUT, "2025-03", Sheet.output(100)), returned("2025-03", 1))
                .when(revise(OUTPUT, "2025-03", Sheet.output(100), 1))
                .then(ReportFiled.class, filed -> assertThat(filed.revision()).isEqualTo(2));
    }

    @Test
    void theReturnedFirstReportOfASettlerIsStillTheOneThatSaysWhatWasBefore() {
        Given settler = millSince("2025-07")
                .done(
                        file(OUTPUT, "2025-07", Sheet.output(50).with("ytdBefore", 300)),
                        returned("2025-07", 1),
                        file(OUTPUT, "2025-08", Sheet.output(60)));

        settler.when(revise(OUTPUT, "2025-07", Sheet.output(50).with("ytdBefore", 280), 1))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.changes())
                                .contains(FileReportTest.change("2025-08", "grossOutput", "ytd", "60", "390")));
    }

    private static ReturnReport returned(String period, int revision) {
        return new ReturnReport(reviewing(period), MILL, OUTPUT, Period.parse(period), revision, "请核对单位");
    }
}
