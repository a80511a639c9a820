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
import static org.taizhang.ledger.Example.revise;
import static org.taizhang.ledger.FormCode.EMPLOYMENT;
import static org.taizhang.ledger.FormCode.OUTPUT;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.Sheet;
import org.taizhang.ledger.registry.ChangeClass;
import org.taizhang.ledger.registry.Enterprise;

/** A unit that changes its class from July on is, for every report of June, of the class it had in June. */
class ClassOfThePeriodTest {

    private static final String FELL = "E08";

    @Test
    void aMillThatBecomesAFarmStillOwesAndCorrectsTheMonthsItMilled() {
        Given farmNow = millSince("2025-01").done(file(OUTPUT, "2025-05", Sheet.output(90)), becomes(CATTLE));

        farmNow.done(
                file(OUTPUT, "2025-06", Sheet.output(100)),
                revise(OUTPUT, "2025-05", Sheet.output(95).because("01", "重新盘点入库量"), 1));

        Problem refused = farmNow.when(file(OUTPUT, "2025-07", Sheet.output(100)))
                .thenRefused(Kind.INVALID, "OUTPUT_INDUSTRIAL")
                .get(0);
        assertThat(refused.message().zh()).contains("2025年7月", CATTLE);
    }

    @Test
    void aFarmThatBecomesAMillFilesNoOutputForTheMonthsItFarmed() {
        Given millNow = enterprise(CATTLE, false, "2025-01", false).done(becomes(RICE_MILLING));

        millNow.when(file(OUTPUT, "2025-06", Sheet.output(100))).thenRefused(Kind.INVALID, "OUTPUT_INDUSTRIAL");
        millNow.when(file(OUTPUT, "2025-07", Sheet.output(100))).thenRecorded();
    }

    @Test
    void whatIsDueIsWhatIsTaken() {
        for (Given given : List.of(
                millSince("2025-01").done(becomes(CATTLE)),
                enterprise(CATTLE, false, "2025-01", false).done(becomes(RICE_MILLING)))) {
            for (String period : List.of("2025-06", "2025-07")) {
                FileReport report = file(OUTPUT, period, Sheet.output(100));
                if (Due.of(OUTPUT, unit(given), report.period()).due()) {
                    given.when(report).thenRecorded();
                } else {
                    given.when(report).thenRefused(Kind.INVALID, "OUTPUT_INDUSTRIAL");
                }
            }
        }
    }

    /** Mills may take on more hands than farms from one month to the next before anybody asks. */
    @Test
    void checksTakeTheBoundsOfTheClassOfThePeriod() {
        Given farmNow = millSince("2025-01").done(file(EMPLOYMENT, "2025-05", Sheet.employment(100)), becomes(CATTLE));

        farmNow.when(file(EMPLOYMENT, "2025-06", Sheet.employment(140)))
                .then(ReportFiled.class, filed -> assertThat(rules(filed)).doesNotContain(FELL));
        farmNow.done(file(EMPLOYMENT, "2025-06", Sheet.employment(140)))
                .when(file(EMPLOYMENT, "2025-07", Sheet.employment(196)))
                .then(ReportFiled.class, filed -> assertThat(rules(filed)).contains(FELL));
    }

    @Test
    void aReportOfZeroIsOfTheClassOfThePeriod() {
        Enterprise unit = unit(millSince("2025-01").done(becomes("1391")));

        assertThat(zeroClass(unit, "2025-06")).isEqualTo(Cell.of(RICE_MILLING));
        assertThat(zeroClass(unit, "2025-07")).isEqualTo(Cell.of("1391"));
    }

    private static Cell zeroClass(Enterprise unit, String period) {
        List<Map<String, Cell>> rows = OneClick.zero(FormCatalogue.of(OUTPUT), Period.parse(period), unit)
                .groups()
                .get("byClass");
        return rows.get(0).get("classCode");
    }

    private static List<String> rules(ReportFiled filed) {
        return filed.checks().stream().map(explanation -> explanation.rule()).toList();
    }

    private static ChangeClass becomes(String industryClass) {
        return new ChangeClass(county("2025-06-20T09:00"), MILL, industryClass, YearMonth.of(2025, 7), DOCUMENT);
    }

    private static Enterprise unit(Given given) {
        return given.ledger().read(Enterprise.STREAM, MILL.value()).state();
    }
}
