package org.taizhang.api.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.demo.ToldDemo.amount;
import static org.taizhang.api.demo.ToldDemo.events;
import static org.taizhang.api.demo.ToldDemo.filings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.plan.PlanEvent.MappingAdopted;
import org.taizhang.ledger.plan.PlanEvent.MappingProposed;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseLeft;
import org.taizhang.ledger.registry.RegistryEvent.ProductionResumed;
import org.taizhang.ledger.registry.RegistryEvent.ProductionStopped;
import org.taizhang.ledger.registry.RegistryEvent.ScaleChanged;
import org.taizhang.ledger.registry.Uscc;

/** The cases a visitor is promised exist. */
class StoryTest {

    private static final Uscc TWO_SITES = DemoCast.AGENT.get(0);
    private static final Uscc JULY_SETTLER = DemoCast.AGENT.get(1);
    private static final Uscc STOPPED = DemoCast.AGENT.get(2);

    private static boolean late(ReportFiled f) {
        return f.revision() == 1
                && !ReportingCalendar.window(f.form(), f.period()).onTimeAt(f.recordedAt());
    }

    @Test
    void aTwoSiteUnitStatesItsLegalUnitToo() {
        assertThat(filings(TWO_SITES, FormCode.OUTPUT))
                .hasSize(55)
                .allSatisfy(f -> assertThat(amount(f, "legalUnitGrossOutput")).isGreaterThan(amount(f, "grossOutput")));
    }

    @Test
    void aJulySettlerSaysOnceWhatItMadeBefore() {
        ReportFiled first = filings(JULY_SETTLER, FormCode.OUTPUT).get(0);
        assertThat(first.period()).isEqualTo(new Period(2025, 7));
        assertThat(amount(first, "ytdBefore")).isPositive();
        assertThat(first.derived().get("grossOutput.ytd"))
                .isEqualByComparingTo(BigDecimal.valueOf(amount(first, "ytdBefore") + amount(first, "grossOutput")));
        assertThat(first.samePeriod()).containsKeys("grossOutput.month", "grossOutput.ytd");
    }

    @Test
    void oneIsStoppedOnThe15thAndAnotherRunsAgain() {
        assertThat(events(ProductionStopped.class).filter(e -> e.uscc().equals(STOPPED)))
                .singleElement()
                .satisfies(e -> assertThat(e.firstDay()).isEqualTo(LocalDate.of(2026, 2, 15)));
        Uscc resumed = ToldDemo.unit(DemoCast.RESUMED_NUMBER).uscc();
        assertThat(events(ProductionResumed.class).filter(e -> e.uscc().equals(resumed)))
                .isNotEmpty();
        assertThat(amount(filings(resumed, FormCode.OUTPUT, "2025-06").get(0), "grossOutput"))
                .isZero();
        assertThat(amount(filings(resumed, FormCode.OUTPUT, "2025-05").get(0), "grossOutput"))
                .isPositive();
        assertThat(amount(filings(resumed, FormCode.OUTPUT, "2025-09").get(0), "grossOutput"))
                .isPositive();
    }

    @Test
    void aFarmOwesNoOutput() {
        Uscc farm = ToldDemo.unit(DemoCast.FARM_NUMBER).uscc();
        assertThat(filings(farm, FormCode.OUTPUT)).isEmpty();
        assertThat(filings(farm, FormCode.EMPLOYMENT)).hasSizeGreaterThan(54);
        assertThat(filings(farm, FormCode.LAND_USE)).isNotEmpty();
    }

    @Test
    void aReturnedReportIsFiledAgain() {
        ReportReturned returned = events(ReportReturned.class).findFirst().orElseThrow();
        assertThat(filings(returned.uscc(), FormCode.OUTPUT, "2025-06"))
                .extracting(ReportFiled::revision)
                .containsExactly(1, 2);
    }

    @Test
    void someLeaveSomeBuildSomeChangeTheirScale() {
        assertThat(events(EnterpriseLeft.class)).hasSizeBetween(8, 12);
        assertThat(ToldDemo.SCRIPT.units().stream().filter(u -> u.life().preparing()))
                .hasSizeGreaterThan(40);
        assertThat(events(ScaleChanged.class).filter(e -> !e.aboveScale())).hasSize(1);
        assertThat(events(ScaleChanged.class).filter(ScaleChanged::aboveScale)).hasSizeGreaterThan(75);
    }

    @Test
    void someFileLateSomeZeroSomeCorrectMonthsLater() {
        long filed = events(ReportFiled.class).count();
        assertThat((double) events(ReportFiled.class).filter(StoryTest::late).count() / filed)
                .isBetween(0.02, 0.08);
        assertThat(events(ReportFiled.class).filter(f -> f.form() == FormCode.OUTPUT && amount(f, "grossOutput") == 0))
                .hasSizeGreaterThan(50);
        assertThat(events(ReportFiled.class)
                        .filter(f -> f.revision() > 1 && !f.changes().isEmpty()))
                .hasSizeGreaterThan(100);
    }

    @Test
    void theYear2025IsCompleteAndTheOpenWindowHalfFiled() {
        Map<Period, Long> filed = events(ReportFiled.class)
                .filter(f -> f.form() == FormCode.OUTPUT && f.revision() == 1)
                .collect(Collectors.groupingBy(ReportFiled::period, Collectors.counting()));
        for (Period p : Period.range(new Period(2025, 2), Period.december(2025))) {
            assertThat(filed.get(p)).isEqualTo(due(p));
        }
        Period open = new Period(2026, 2);
        assertThat((double) filed.get(open) / due(open)).isBetween(0.35, 0.6);
        assertThat(filings(DemoCast.FILER, FormCode.OUTPUT, "2026-02")).isEmpty();
        assertThat(DemoCast.AGENT)
                .allSatisfy(
                        u -> assertThat(filings(u, FormCode.OUTPUT, "2026-02")).isEmpty());
    }

    private static long due(Period period) {
        return ToldDemo.SCRIPT.units().stream()
                .filter(u -> u.owesOutput(period))
                .count();
    }

    @Test
    void townsReportEachQuarterAndSomeOfTheLatestIsUnconfirmed() {
        assertThat(events(DevelopmentFiled.class)).hasSize(5 * 21);
        assertThat(events(DevelopmentConfirmed.class)).hasSize(5 * 21 - 2);
        assertThat(events(DevelopmentFiled.class)
                        .filter(d -> d.period().equals(Period.december(2025)))
                        .map(d -> ((Cell.Quantity) d.values().items().get("builtUpArea")).value()))
                .allSatisfy(area -> assertThat(area).isPositive());
    }

    @Test
    void twoPersonsAdoptTheMapping() {
        MappingAdopted adopted = events(MappingAdopted.class).findFirst().orElseThrow();
        assertThat(events(MappingProposed.class).map(MappingProposed::actor)).doesNotContain(adopted.actor());
    }
}
