package org.taizhang.ledger.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.file;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.Example.stop;
import static org.taizhang.ledger.FormCode.EMPLOYMENT;
import static org.taizhang.ledger.FormCode.LAND_USE;
import static org.taizhang.ledger.FormCode.OUTPUT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Example;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Sheet;
import org.taizhang.ledger.form.Submission;
import org.taizhang.ledger.registry.Enterprise;

class OneClickTest {

    private static final Period MARCH = Period.parse("2025-03");

    @Test
    void aUnitStoppedAllMonthFilesZeroWithItsStatusAndItsDays() {
        Given given = millSince("2024-03").done(stop("2025-02-10"));

        ReportValues zero = OneClick.zero(FormCatalogue.of(OUTPUT), MARCH, mill(given));

        assertThat(zero.items())
                .containsOnly(
                        Map.entry("grossOutput", Cell.of(0)),
                        Map.entry("salesOutput", Cell.of(0)),
                        Map.entry("exportDelivery", Cell.of(0)),
                        Map.entry("operatingStatus", new Cell.Words("2")),
                        Map.entry("stoppedDays", Cell.of(31)));
        assertThat(zero.groups().get("byClass"))
                .containsExactly(Map.of("classCode", new Cell.Words("1311"), "classOutput", Cell.of(0)));
        given.when(filed(OUTPUT, zero))
                .then(ReportFiled.class, filed -> assertThat(filed.checks()).isEmpty());
    }

    @Test
    void aUnitThatProducesSaysWhyItIsZero() {
        Given given = millSince("2024-03");

        assertThat(given.when(filed(OUTPUT, OneClick.zero(FormCatalogue.of(OUTPUT), MARCH, mill(given))))
                        .refusal()
                        .kind())
                .isEqualTo(Kind.UNEXPLAINED);
    }

    @Test
    void nobodyKnowsThatTheOtherSitesOfAUnitMadeNothing() {
        Given given = Example.enterprise("1311", true, "2024-03", false).done(stop("2025-02-10"));

        given.when(filed(OUTPUT, OneClick.zero(FormCatalogue.of(OUTPUT), MARCH, mill(given))))
                .thenRefused(Kind.INVALID, "N01");
    }

    @Test
    void noStaffIsZeroInEveryRequiredNumber() {
        Given given = millSince("2024-03").done(stop("2025-02-10"));

        given.when(filed(EMPLOYMENT, OneClick.zero(FormCatalogue.of(EMPLOYMENT), MARCH, mill(given))))
                .then(
                        ReportFiled.class,
                        filed -> assertThat(filed.values().items())
                                .containsEntry("headcountEnd", Cell.of(0))
                                .doesNotContainKey("vacancies"));
    }

    @Test
    void unchangedIsTheLastReportWithoutTheDocumentOfItsChange() {
        Given given = millSince("2024-03").done(file(LAND_USE, "2024-03", Sheet.landUse("10")));
        ReportFiled before = given.ledger()
                .read(ReportBook.STREAM, ReportBook.id(MILL, 2024))
                .state()
                .effective(LAND_USE, Period.parse("2024-03"))
                .orElseThrow();

        given.when(filed(LAND_USE, OneClick.unchanged(before))).then(ReportFiled.class, filed -> {
            assertThat(filed.values().items())
                    .containsEntry("changed", new Cell.Flag(false))
                    .doesNotContainKeys("docNo", "effectiveFrom");
            assertThat(filed.derived())
                    .containsEntry("occupiedLand", before.derived().get("occupiedLand"));
        });
    }

    private static Enterprise mill(Given given) {
        return given.ledger().read(Enterprise.STREAM, MILL.value()).state();
    }

    private static FileReport filed(FormCode form, ReportValues values) {
        Submission submission = new Submission(values, Map.of(), Map.of(), null, null, List.of());
        return new FileReport(
                new Recording("filer", Example.at("2025-04-03T12:00")),
                MILL,
                form,
                MARCH,
                submission,
                null,
                Channel.WEB);
    }
}
