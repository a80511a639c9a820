package org.taizhang.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.Figures;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.Known;
import org.taizhang.ledger.indicator.MemoryPast;
import org.taizhang.ledger.indicator.MemoryStatements;
import org.taizhang.ledger.indicator.TallyFeed;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.window.Extensions;

/** What a visitor sees, by the product's own formulas. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoFiguresTest {

    private static final Period DECEMBER = Period.december(2025);

    private Figures figures;

    @BeforeAll
    void tally() {
        List<LedgerEvent> events = ToldDemo.LEDGER.events();
        MemoryStatements statements = new MemoryStatements();
        TallyFeed feed = new TallyFeed(new MemoryPast(List.of()), statements);
        for (int i = 0; i < events.size(); i++) {
            feed.feed(i + 1, events.get(i));
        }
        Plans plans = ToldDemo.LEDGER.read(Plans.STREAM, Plans.ID).state();
        figures = new Figures(new Known(statements.at(events.size()), plans, Extensions.NONE, DemoScript.END), false);
    }

    private Figure figure(IndicatorCode code, String scope, Period period) {
        return figures.figure(code, scope.equals("all") ? Scope.ALL : Scope.of(new ClusterId(scope)), period);
    }

    private BigDecimal value(IndicatorCode code, String scope) {
        return figure(code, scope, DECEMBER).value().rounded(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jiangkou", "nanxi", "fengming", "gaoyang", "pingan", "all"})
    void intensityIsPlausibleAndAnnualisingChangesNothingInDecember(String scope) {
        assertThat(value(IndicatorCode.INTENSITY, scope)).isBetween(new BigDecimal("375"), new BigDecimal("475"));
        assertThat(value(IndicatorCode.INTENSITY_12M, scope)).isEqualTo(value(IndicatorCode.INTENSITY, scope));
    }

    @Test
    void totalsStayNearThePlan() {
        assertThat(value(IndicatorCode.LEADING_SHARE, "all")).isBetween(new BigDecimal("58"), new BigDecimal("64"));
        assertThat(value(IndicatorCode.ENTERPRISES, "all")).isBetween(new BigDecimal("420"), new BigDecimal("440"));
        assertThat(value(IndicatorCode.BUILT_UP_AREA, "all")).isBetween(new BigDecimal("3600"), new BigDecimal("4000"));
    }

    @Test
    void onlyTheLoneExporterIsHiddenAndAllWithIt() {
        assertThat(figure(IndicatorCode.EXPORT_YTD, "pingan", DECEMBER).absence())
                .isEqualTo(Absence.SUPPRESSED);
        assertThat(figure(IndicatorCode.EXPORT_YTD, "all", DECEMBER).absence()).isEqualTo(Absence.SUPPRESSED);
        assertThat(figure(IndicatorCode.OUTPUT_YTD, "pingan", DECEMBER).present())
                .isTrue();
        assertThat(figure(IndicatorCode.EXPORT_YTD, "gaoyang", DECEMBER).present())
                .isTrue();
    }

    @Test
    void theOpenWindowIsHalfFiled() {
        Figure open = figure(IndicatorCode.REPORTING_RATE_OUTPUT, "all", new Period(2026, 2));
        assertThat(open.value().rounded(0)).isBetween(new BigDecimal("35"), new BigDecimal("60"));
    }
}
