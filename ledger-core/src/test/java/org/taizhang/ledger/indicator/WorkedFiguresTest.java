package org.taizhang.ledger.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Signatures;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.plan.PlanEvent.PlanAdopted;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRegistered;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseSettled;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.window.Extensions;

/** Figures small enough to be checked by hand: four enterprises of 江口 that make 1000, 2000, 3000, 4000 千元 a month. */
class WorkedFiguresTest {

    private static final Instant AT = Instant.parse("2025-01-05T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-05T00:00:00Z");
    private static final ClusterId JIANGKOU = new ClusterId("jiangkou");
    private static final Signatures SIGNED = new Signatures("p", "s", "u");
    private static final FoundingPlan PLAN = FoundingPlan.yunyang(AT);

    private final List<LedgerEvent> events =
            new ArrayList<>(List.of(new PlanAdopted("a", AT, PLAN.plan().documentNumber(), PLAN.plan())));

    @Test
    void intensity_equals_that_of_twelve_months_in_december() {
        year(4);
        develop(new Period(2025, 12), 600, 300);

        assertThat(value(IndicatorCode.OUTPUT_YTD, 12)).isEqualByComparingTo(Fraction.of(120_000, 1));
        assertThat(value(IndicatorCode.INTENSITY, 12)).isEqualByComparingTo(Fraction.of(12_000, 300));
        assertThat(value(IndicatorCode.INTENSITY_12M, 12)).isEqualByComparingTo(value(IndicatorCode.INTENSITY, 12));
        assertThat(value(IndicatorCode.INTENSITY_BUILT_UP, 12)).isEqualByComparingTo(Fraction.of(20, 1));
        assertThat(figure(IndicatorCode.INTENSITY, 12).marks()).isEmpty();
    }

    @Test
    void february_covers_two_months_and_is_annualised_by_two() {
        year(4);
        develop(new Period(2025, 3), 600, 300);

        assertThat(value(IndicatorCode.OUTPUT_MONTH, 2)).isEqualByComparingTo(Fraction.of(20_000, 1));
        assertThat(value(IndicatorCode.INTENSITY, 3)).isEqualByComparingTo(Fraction.of(12_000, 300));
        assertThat(figure(IndicatorCode.INTENSITY, 3).marks()).contains(Mark.ANNUALISED);
        assertThat(figure(IndicatorCode.OUTPUT_12M, 3).absence()).isEqualTo(Absence.HISTORY_TOO_SHORT);
    }

    @Test
    void an_area_is_carried_three_periods_and_then_absent() {
        year(4);
        develop(new Period(2025, 3), 600, 300);

        assertThat(figure(IndicatorCode.BUILT_UP_AREA, 6).marks()).contains(Mark.CARRIED);
        assertThat(figure(IndicatorCode.BUILT_UP_AREA, 7).absence()).isEqualTo(Absence.NOT_FILED);
        assertThat(figure(IndicatorCode.INTENSITY, 7).absence()).isEqualTo(Absence.NOT_FILED);
    }

    @Test
    void two_contributors_are_hidden_from_all_but_those_who_see_filings_anyway() {
        year(2);

        assertThat(figure(IndicatorCode.OUTPUT_YTD, 12).absence()).isEqualTo(Absence.SUPPRESSED);
        assertThat(figures(true)
                        .figure(IndicatorCode.OUTPUT_YTD, Scope.of(JIANGKOU), new Period(2025, 12))
                        .value())
                .isEqualByComparingTo(Fraction.of(36_000, 1));
        assertThat(value(IndicatorCode.ENTERPRISES, 12)).isEqualByComparingTo(Fraction.of(2, 1));
        assertThat(figures(false)
                        .figure(IndicatorCode.OUTPUT_YTD, Scope.ALL, new Period(2025, 12))
                        .absence())
                .as("one cluster hidden, all is too")
                .isEqualTo(Absence.SUPPRESSED);
    }

    @Test
    void all_names_the_cluster_whose_part_is_missing() {
        year(4);
        develop(new Period(2025, 12), 600, 300);

        Figure all = figures(false).figure(IndicatorCode.BUILT_UP_AREA, Scope.ALL, new Period(2025, 12));
        assertThat(all.absence()).isEqualTo(Absence.CLUSTER_MISSING);
        assertThat(all.missing()).hasSize(4).doesNotContain(JIANGKOU);
    }

    @Test
    void the_land_occupied_stands_beside_the_productive_area_with_the_difference_and_the_marks_of_both() {
        year(4);
        land(4, "60.25");
        develop(new Period(2025, 11), 600, 300);

        Quantity difference = lessProductive(false);
        assertThat(value(IndicatorCode.OCCUPIED_AREA, 12)).isEqualByComparingTo(Fraction.of(241, 1));
        assertThat(difference.value()).isEqualByComparingTo(Fraction.of(-59, 1));
        assertThat(difference.marks()).contains(Mark.CARRIED);
        assertThat(figure(IndicatorCode.OCCUPIED_AREA, 12).marks()).doesNotContain(Mark.CARRIED);
    }

    @Test
    void without_one_of_the_two_areas_there_is_no_difference_but_its_reason() {
        year(4);
        develop(new Period(2025, 12), 600, 300);
        assertThat(lessProductive(false).absence()).isEqualTo(Absence.NOT_FILED);

        events.removeIf(DevelopmentFiled.class::isInstance);
        events.removeIf(DevelopmentConfirmed.class::isInstance);
        land(4, "60.25");
        assertThat(lessProductive(false).absence()).isEqualTo(Absence.NOT_FILED);
        assertThat(lessProductive(false).value()).isNull();
    }

    @Test
    void the_difference_tells_nobody_the_land_of_two() {
        year(2);
        land(2, "60.25");
        develop(new Period(2025, 12), 600, 300);

        assertThat(lessProductive(false).absence()).isEqualTo(Absence.SUPPRESSED);
        assertThat(lessProductive(true).value()).isEqualByComparingTo(Fraction.whole(new BigDecimal("-179.5")));
    }

    private Quantity lessProductive(boolean unsuppressed) {
        return figures(unsuppressed)
                .quantity(
                        IndicatorCode.OCCUPIED_AREA,
                        Term.OCCUPIED_LESS_PRODUCTIVE,
                        Scope.of(JIANGKOU),
                        new Period(2025, 12));
    }

    private void year(int enterprises) {
        for (int i = 1; i <= enterprises; i++) {
            Uscc uscc = uscc(i);
            events.add(new EnterpriseRegistered("a", AT, uscc, "企业" + i, new IndustryClass("1310"), false, "d"));
            events.add(new EnterpriseSettled("a", AT, uscc, JIANGKOU, YearMonth.of(2025, 1), false, "d"));
            for (Period period : Period.range(new Period(2025, 2), new Period(2025, 12))) {
                file(uscc, FormCode.OUTPUT, period, Cell.of(1000L * i * period.months()), Map.of());
            }
        }
    }

    /** Of each, in December. */
    private void land(int enterprises, String mu) {
        for (int i = 1; i <= enterprises; i++) {
            file(
                    uscc(i),
                    FormCode.LAND_USE,
                    new Period(2025, 12),
                    Cell.of(0),
                    Map.of("occupiedLand", new BigDecimal(mu)));
        }
    }

    private static Uscc uscc(int enterprise) {
        String body = String.format("91500235MA%07d", enterprise);
        return new Uscc(body + Uscc.checkCharacter(body));
    }

    private void file(Uscc uscc, FormCode form, Period period, Cell value, Map<String, BigDecimal> derived) {
        String item = form == FormCode.OUTPUT ? "grossOutput" : "idleLand";
        events.add(new ReportFiled(
                "a",
                AT,
                uscc,
                JIANGKOU,
                form,
                period,
                1,
                "1",
                ReportValues.of(Map.of(item, value)),
                Map.of(),
                derived,
                List.of(),
                SIGNED,
                null,
                List.of(),
                Channel.GENERATED,
                AT,
                AT,
                List.of()));
        events.add(new ReportAccepted("a", LATER, uscc, form, period, 1));
    }

    private void develop(Period period, long builtUp, long productive) {
        Map<String, Cell> items = Map.of(
                "builtUpArea", Cell.of(BigDecimal.valueOf(builtUp)),
                "productiveArea", Cell.of(BigDecimal.valueOf(productive)));
        events.add(new DevelopmentFiled(
                "a",
                LATER,
                JIANGKOU,
                period,
                1,
                "1",
                ReportValues.of(items),
                Map.of(),
                List.of(),
                SIGNED,
                null,
                List.of(),
                Channel.GENERATED,
                AT,
                AT,
                List.of()));
        events.add(new DevelopmentConfirmed("a", LATER, JIANGKOU, period, 1, "d"));
    }

    private Figures figures(boolean unsuppressed) {
        MemoryStatements statements = new MemoryStatements();
        TallyFeed feed = new TallyFeed(new MemoryPast(List.of()), statements);
        for (int i = 0; i < events.size(); i++) {
            feed.feed(i + 1, events.get(i));
        }
        return new Figures(
                new Known(statements.at(events.size()), new MemoryPast(events).plans(), Extensions.NONE, LATER),
                unsuppressed);
    }

    private Figure figure(IndicatorCode code, int month) {
        return figures(false).figure(code, Scope.of(JIANGKOU), new Period(2025, month));
    }

    private Fraction value(IndicatorCode code, int month) {
        Figure figure = figure(code, month);
        assertThat(figure.absence()).isNull();
        return figure.value();
    }
}
