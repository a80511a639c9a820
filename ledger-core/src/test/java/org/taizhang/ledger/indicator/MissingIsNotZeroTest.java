package org.taizhang.ledger.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Signatures;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.plan.PlanEvent.MappingAdopted;
import org.taizhang.ledger.plan.PlanEvent.PlanAdopted;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseLeft;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRegistered;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseSettled;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.window.Extensions;

/** What nobody stated has no value but a reason, whatever the indicator, and the coverage says how much is unknown. */
class MissingIsNotZeroTest {

    private static final Instant AT = Instant.parse("2025-01-05T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-05T00:00:00Z");
    private static final ClusterId SILENT = new ClusterId("jiangkou");
    private static final ClusterId FILING = new ClusterId("nanxi");
    private static final ClusterId EMPTY = new ClusterId("pingan");
    private static final Signatures SIGNED = new Signatures("p", "s", "u");
    private static final FoundingPlan PLAN = FoundingPlan.yunyang(AT);

    private final List<LedgerEvent> events = new ArrayList<>(
            List.of(new PlanAdopted("a", AT, "d", PLAN.plan()), new MappingAdopted("a", AT, "d", PLAN.mapping())));
    private int units;

    /** Two members of 江口 never filed anything; three of 南溪 filed everything of 2024 and 2025. */
    @ParameterizedTest
    @EnumSource(IndicatorCode.class)
    void of_members_that_never_filed(IndicatorCode code) {
        member(SILENT, "2023-12");
        member(SILENT, "2023-12");
        for (int i = 0; i < 3; i++) {
            Uscc uscc = member(FILING, "2023-12");
            Period.range(new Period(2024, 2), new Period(2025, 12)).forEach(p -> everything(uscc, p));
        }
        Figure silent = figure(code, SILENT, "2025-12");

        switch (code) {
            case ENTERPRISES -> assertThat(silent.value()).isEqualByComparingTo(Fraction.of(2, 1));
            case ABOVE_SCALE,
                    REPORTING_RATE_OUTPUT,
                    ON_TIME_RATE_OUTPUT,
                    REPORTING_RATE_EMPLOYMENT,
                    ON_TIME_RATE_EMPLOYMENT,
                    REPORTING_RATE_LAND_USE,
                    ON_TIME_RATE_LAND_USE,
                    REPORTING_RATE_DEVELOPMENT,
                    ON_TIME_RATE_DEVELOPMENT ->
                assertThat(silent.value()).as("counted, and none").isEqualByComparingTo(Fraction.of(0, 1));
            default -> {
                assertThat(silent.absence()).isEqualTo(Absence.NOT_FILED);
                assertThat(silent.coverage().unknown())
                        .isEqualTo(Formula.of(code).numerator().statedByTowns() ? 1 : 2);
                assertThat(figures()
                                .figure(code, Scope.ALL, Period.parse("2025-12"))
                                .missing())
                        .contains(SILENT);
            }
        }
    }

    /** Before the first report nothing is known, of a cluster without members either. */
    @ParameterizedTest
    @EnumSource(IndicatorCode.class)
    void of_the_time_before_the_ledger(IndicatorCode code) {
        everything(member(FILING, "2023-12"), new Period(2025, 2));

        assertThat(figure(code, EMPTY, "2019-12").value()).isNull();
        assertThat(figure(code, EMPTY, "2019-11").value()).isNull();
    }

    @Test
    void of_land_of_those_who_stay_when_only_those_who_left_filed() {
        Uscc left = member(SILENT, "2023-12");
        Uscc stays = member(SILENT, "2025-01");
        everything(left, new Period(2025, 2));
        events.add(new EnterpriseLeft("a", AT, left, YearMonth.of(2025, 2), "d"));

        for (IndicatorCode code :
                List.of(IndicatorCode.OCCUPIED_AREA, IndicatorCode.IDLE_AREA, IndicatorCode.EMPLOYMENT)) {
            assertThat(figure(code, SILENT, "2025-02").absence())
                    .as(code.name())
                    .isEqualTo(Absence.NOT_FILED);
            assertThat(figure(code, SILENT, "2025-02").coverage().unknown()).isEqualTo(1);
        }
        file(stays, FormCode.EMPLOYMENT, new Period(2025, 2), Map.of("headcountEnd", Cell.of(0)), null);
        assertThat(figure(IndicatorCode.EMPLOYMENT, SILENT, "2025-02").value())
                .as("a zero that was typed is one")
                .isEqualByComparingTo(Fraction.of(0, 1));
    }

    @Test
    void of_land_that_cannot_be_derived() {
        Uscc tenant = member(SILENT, "2025-01");
        file(tenant, FormCode.LAND_USE, new Period(2025, 3), Map.of("idleLand", Cell.of(0)), null);

        assertThat(figure(IndicatorCode.OCCUPIED_AREA, SILENT, "2025-03").absence())
                .isEqualTo(Absence.BUILDING_UNKNOWN);
        assertThat(figure(IndicatorCode.IDLE_AREA, SILENT, "2025-03").value()).isEqualByComparingTo(Fraction.of(0, 1));

        file(member(SILENT, "2025-01"), FormCode.LAND_USE, new Period(2025, 3), Map.of("idleLand", Cell.of(0)), "7.5");
        Figure occupied = figure(IndicatorCode.OCCUPIED_AREA, SILENT, "2025-03");
        assertThat(occupied.value()).isEqualByComparingTo(Fraction.whole(new BigDecimal("7.5")));
        assertThat(occupied.coverage()).isEqualTo(new Coverage(2, 2, 2, 0, 1));
    }

    @Test
    void the_coverage_counts_what_was_returned_and_what_is_carried() {
        Uscc first = member(SILENT, "2024-12");
        Uscc second = member(SILENT, "2024-12");
        member(SILENT, "2024-12");
        everything(first, new Period(2025, 3));
        everything(second, new Period(2025, 3));
        everything(first, new Period(2025, 4));
        events.add(new ReportReturned("a", NOW, second, FormCode.OUTPUT, new Period(2025, 3), 1, "r"));

        assertThat(figure(IndicatorCode.OUTPUT_MONTH, SILENT, "2025-03").coverage())
                .as("three due, two filed, one of them returned")
                .isEqualTo(new Coverage(3, 2, 2, 0, 2));
        assertThat(figure(IndicatorCode.OCCUPIED_AREA, SILENT, "2025-04").coverage())
                .as("one filed though not due, one carried, one unknown")
                .isEqualTo(new Coverage(0, 0, 0, 1, 1));
        assertThat(figure(IndicatorCode.OCCUPIED_AREA, SILENT, "2025-04").marks())
                .as("nothing is due, and yet a part is not known")
                .contains(Mark.PROVISIONAL, Mark.CARRIED);
    }

    private Uscc member(ClusterId cluster, String since) {
        String body = String.format("91500235MA%07d", ++units);
        Uscc uscc = new Uscc(body + Uscc.checkCharacter(body));
        events.add(new EnterpriseRegistered("a", AT, uscc, "企业" + units, new IndustryClass("1310"), false, "d"));
        events.add(new EnterpriseSettled("a", AT, uscc, cluster, YearMonth.parse(since), false, "d"));
        return uscc;
    }

    private void everything(Uscc uscc, Period period) {
        file(uscc, FormCode.OUTPUT, period, Map.of("grossOutput", Cell.of(1000)), null);
        file(uscc, FormCode.EMPLOYMENT, period, Map.of("headcountEnd", Cell.of(9), "headcountAvg", Cell.of(9)), null);
        file(uscc, FormCode.LAND_USE, period, Map.of("idleLand", Cell.of(1)), "12");
    }

    private void file(Uscc uscc, FormCode form, Period period, Map<String, Cell> items, @Nullable String occupied) {
        events.add(new ReportFiled(
                "a",
                AT,
                uscc,
                SILENT,
                form,
                period,
                1,
                "1",
                ReportValues.of(items),
                Map.of(),
                occupied == null ? Map.of() : Map.of("occupiedLand", new BigDecimal(occupied)),
                List.of(),
                SIGNED,
                null,
                List.of(),
                Channel.GENERATED,
                AT,
                AT,
                List.of()));
    }

    private Figures figures() {
        MemoryStatements statements = new MemoryStatements();
        TallyFeed feed = new TallyFeed(new MemoryPast(List.of()), statements);
        for (int i = 0; i < events.size(); i++) {
            feed.feed(i + 1, events.get(i));
        }
        return new Figures(
                new Known(statements.at(events.size()), new MemoryPast(events).plans(), Extensions.NONE, NOW), true);
    }

    private Figure figure(IndicatorCode code, ClusterId cluster, String period) {
        return figures().figure(code, Scope.of(cluster), Period.parse(period));
    }
}
