package org.taizhang.ledger.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.DOCUMENT;
import static org.taizhang.ledger.Example.JIANGKOU;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.at;
import static org.taizhang.ledger.Example.county;
import static org.taizhang.ledger.Example.file;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.Example.plan;
import static org.taizhang.ledger.Example.revise;
import static org.taizhang.ledger.FormCode.DEVELOPMENT;
import static org.taizhang.ledger.FormCode.EMPLOYMENT;
import static org.taizhang.ledger.FormCode.LAND_USE;
import static org.taizhang.ledger.FormCode.OUTPUT;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.calendar.Arrival;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.CellChange;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Sheet;
import org.taizhang.ledger.form.Signatures;
import org.taizhang.ledger.registry.ChangeScale;

class FileReportTest {

    @Test
    void aFirstFilingIsRevisionOneWithItsYearToDateAndWhatItSaw() {
        millSince("2024-03")
                .done(file(OUTPUT, "2025-02", Sheet.output(200)))
                .when(file(OUTPUT, "2025-03", Sheet.output(100)))
                .then(ReportFiled.class, filed -> {
                    assertThat(filed.revision()).isEqualTo(1);
                    assertThat(filed.cluster()).isEqualTo(JIANGKOU);
                    assertThat(filed.formVersion()).isEqualTo("2021");
                    assertThat(filed.derived()).containsEntry("grossOutput.ytd", new BigDecimal(300));
                    assertThat(filed.changes()).isEmpty();
                    assertThat(filed.signatures()).isEqualTo(Signatures.preparedBy("filer"));
                    assertThat(filed.channel()).isEqualTo(Channel.API);
                    assertThat(filed.saw())
                            .containsExactly(
                                    "book/" + MILL + ":2024@-1",
                                    "calendar/2025@-1",
                                    "check/checks@-1",
                                    "enterprise/" + MILL + "@1",
                                    "form/output@-1");
                });
    }

    @Test
    void theEventSaysUntilWhenItWasOnTime() {
        millSince("2024-03").when(file(OUTPUT, "2025-03", Sheet.output(100))).then(ReportFiled.class, filed -> {
            assertThat(filed.onTimeUntil()).isEqualTo(at("2025-04-08T12:00"));
            assertThat(filed.arrival()).isEqualTo(Arrival.ON_TIME);
        });
        millSince("2024-03")
                .done(new ChangeScale(county("2025-03-01T09:00"), MILL, true, YearMonth.of(2025, 3), DOCUMENT))
                .when(file(OUTPUT, "2025-03", Sheet.output(100)))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.onTimeUntil()).isEqualTo(at("2025-04-10T12:00")));
    }

    @Test
    void aRevisionNamesTheOneItReplaces() {
        Given given = millSince("2024-03").done(file(OUTPUT, "2025-03", Sheet.output(100)));
        Sheet corrected = Sheet.output(90).because("08", "漏减退货");

        given.when(file(OUTPUT, "2025-03", corrected)).thenRefused(Kind.PRECONDITION_REQUIRED, "REVISION_REQUIRED");
        given.when(revise(OUTPUT, "2025-03", corrected, 2)).thenRefused(Kind.STALE, "REVISION_STALE");
        given.when(revise(OUTPUT, "2025-03", corrected, 1))
                .then(ReportFiled.class, filed -> assertThat(filed.revision()).isEqualTo(2));
        given.when(revise(OUTPUT, "2025-03", Sheet.output(80).because("08", ""), 1))
                .thenRefused(Kind.STALE, "REVISION_STALE");
    }

    @Test
    void aFirstFilingThatExpectsARevisionIsStale() {
        millSince("2024-03")
                .when(revise(OUTPUT, "2025-03", Sheet.output(100), 1))
                .thenRefused(Kind.STALE, "REVISION_STALE");
    }

    @Test
    void theSameValuesAgainRecordNothing() {
        millSince("2024-03")
                .done(file(OUTPUT, "2025-03", Sheet.output(100)))
                .when(file(OUTPUT, "2025-03", Sheet.output(100)))
                .thenNothing();
    }

    @Test
    void theSameValuesWithAWrongYearToDateAreRefusedAllTheSame() {
        millSince("2024-03")
                .done(file(OUTPUT, "2025-03", Sheet.output(100)))
                .when(revise(
                        OUTPUT,
                        "2025-03",
                        Sheet.output(100).stating("grossOutput", 101).because("08", ""),
                        1))
                .thenRefused(Kind.INVALID, "F-O1");
    }

    @Test
    void aCorrectionSaysWhy() {
        millSince("2024-03")
                .done(file(OUTPUT, "2025-03", Sheet.output(100)))
                .when(revise(OUTPUT, "2025-03", Sheet.output(90), 1))
                .thenRefused(Kind.INVALID, "REASON_REQUIRED");
    }

    @Test
    void aCorrectionOfMarchRederivesTheMonthsAfterIt() {
        millSince("2024-03")
                .done(
                        file(OUTPUT, "2025-02", Sheet.output(200)),
                        file(OUTPUT, "2025-03", Sheet.output(100)),
                        file(OUTPUT, "2025-04", Sheet.output(50)))
                .when(revise(
                        OUTPUT,
                        "2025-03",
                        Sheet.output(90).with("salesOutput", 100).because("08", ""),
                        1))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.changes())
                                .containsExactly(
                                        change("2025-03", "grossOutput", "month", "100", "90"),
                                        change("2025-03", "byClass/1311/classOutput", "month", "100", "90"),
                                        change("2025-03", "grossOutput", "ytd", "300", "290"),
                                        change("2025-04", "grossOutput", "ytd", "350", "340")));
    }

    @Test
    void aMonthFiledLateChangesTheYearToDateOfLaterMonths() {
        millSince("2024-03")
                .done(file(OUTPUT, "2025-04", Sheet.output(50)))
                .when(file(OUTPUT, "2025-03", Sheet.output(10).with("salesOutput", 0)))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.changes())
                                .containsExactly(change("2025-04", "grossOutput", "ytd", "50", "60")));
    }

    @Test
    void everyBrokenRuleIsToldAtOnce() {
        plan().when(file(OUTPUT, "2025-03", Sheet.output(1))).thenRefused(Kind.NOT_FOUND, "ENTERPRISE_UNKNOWN");
        millSince("2025-05")
                .when(file(
                        OUTPUT,
                        "2024-12",
                        Sheet.output(100)
                                .without("salesOutput")
                                .with("exportDelivery", -1)
                                .with("electricity", Cell.of("many"))
                                .with("turnover", 5)
                                .classes(Map.of("1311", 60L, "1312", 30L))
                                .stating("grossOutput", 99)))
                .thenRefused(Kind.INVALID, "G02", "N01", "G05", "CELL_TYPE", "ITEM_UNKNOWN", "F-O3", "F-O1");
    }

    @Test
    void theFirstYearOfAllHasNoYearBeforeIt() {
        millSince("2025-05")
                .when(file(OUTPUT, "1949-03", Sheet.output(1).lastYear("grossOutput.month", 1)))
                .thenRefused(Kind.INVALID, "FORM_EXPIRED", "G02");
        millSince("2025-05")
                .when(file(LAND_USE, "1949-03", Sheet.unchangedLandUse("1")))
                .thenRefused(Kind.INVALID, "FORM_EXPIRED", "G02", "F-L5");
    }

    @Test
    void aFormPastItsValidityTakesNothing() {
        millSince("2030-01").done(file(OUTPUT, "2030-11", Sheet.output(100)));
        millSince("2030-01").when(file(OUTPUT, "2030-12", Sheet.output(100))).thenRefused(Kind.INVALID, "FORM_EXPIRED");
    }

    @Test
    void townsFormsAreNotForEnterprises() {
        millSince("2024-03")
                .when(file(DEVELOPMENT, "2025-03", Sheet.development()))
                .thenRefused(Kind.INVALID, "FORM_OF_TOWNS");
    }

    @Test
    void employmentHasItsOwnYearToDate() {
        millSince("2024-03")
                .done(file(EMPLOYMENT, "2025-02", Sheet.employment(30)))
                .when(file(EMPLOYMENT, "2025-03", Sheet.employment(45)))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.derived())
                                .containsEntry("headcountAvgYtd", new BigDecimal("35.0"))
                                .containsEntry("wagesYtd", new BigDecimal(450)));
    }

    static CellChange change(String period, String item, String column, String from, String to) {
        return new CellChange(
                Period.parse(period), item, column, Cell.of(new BigDecimal(from)), Cell.of(new BigDecimal(to)));
    }
}
