package org.taizhang.ledger.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.statement.DevelopmentStatement;
import org.taizhang.ledger.indicator.statement.DirectoryCounts;
import org.taizhang.ledger.indicator.statement.EmploymentMonth;
import org.taizhang.ledger.indicator.statement.Filings;
import org.taizhang.ledger.indicator.statement.LandMonth;
import org.taizhang.ledger.indicator.statement.OutputMonth;
import org.taizhang.ledger.indicator.statement.OutputWindow;
import org.taizhang.ledger.indicator.statement.Peak;
import org.taizhang.ledger.indicator.statement.Span;
import org.taizhang.ledger.indicator.statement.Statements;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.vintage.Replay;
import org.taizhang.ledger.window.Extensions;

/** How much of a figure is not final, by hand and over histories in which everything happens that may. */
class OpenShareTest {

    private static final DirectoryCounts FOUR = new DirectoryCounts(4, 0, 0, 4, 4, 0);
    private static final ClusterId NANXI = new ClusterId("nanxi");
    private static final Period APRIL = new Period(2025, 4);
    private static final Instant LONG_AFTER = Instant.parse("2026-12-01T00:00:00Z");
    private static final Instant IN_MAY = Instant.parse("2025-05-02T00:00:00Z");

    /** Of four reports a month: all accepted; one missing and one not accepted; all accepted. */
    private static final Map<Period, Filings> FILED = Map.of(
            new Period(2025, 2),
            new Filings(4, 4, 4, 4, 4, 4, 0),
            new Period(2025, 3),
            new Filings(3, 3, 3, 3, 3, 2, 0),
            APRIL,
            new Filings(4, 4, 4, 4, 4, 4, 0));

    @Test
    void a_sum_over_months_is_open_as_far_as_its_reports_are_missing_or_not_accepted() {
        assertThat(open(IndicatorCode.OUTPUT_YTD, LONG_AFTER)).isEqualTo(Fraction.of(1, 6));
        assertThat(open(IndicatorCode.OUTPUT_MONTH, LONG_AFTER)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void every_report_of_an_open_window_is_open() {
        assertThat(open(IndicatorCode.OUTPUT_MONTH, IN_MAY)).isEqualTo(Fraction.ONE);
        assertThat(open(IndicatorCode.OUTPUT_YTD, IN_MAY)).isEqualTo(Fraction.of(1, 2));
    }

    @Test
    void an_area_that_nobody_confirmed_makes_the_whole_ratio_open_and_the_directory_is_final() {
        assertThat(open(IndicatorCode.INTENSITY, LONG_AFTER)).isEqualTo(Fraction.ONE);
        assertThat(open(IndicatorCode.LEADING_SHARE, LONG_AFTER)).isEqualTo(Fraction.of(1, 6));
        assertThat(open(IndicatorCode.ENTERPRISES, LONG_AFTER)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void what_is_final_is_not_marked_and_what_is_open_is() {
        int marked = 0;
        for (long seed = 61; seed < 64; seed++) {
            List<LedgerEvent> events = RandomHistory.of(seed, 400);
            Replay replay = new Replay();
            events.forEach(replay::take);
            Figures figures = new Figures(replay.known(), true);
            for (ClusterId cluster : replay.known().clusters()) {
                for (Period at : List.of(new Period(2021, 6), new Period(2021, 12), new Period(2022, 3))) {
                    for (IndicatorCode code : List.of(IndicatorCode.OUTPUT_YTD, IndicatorCode.EMPLOYMENT)) {
                        Figure figure = figures.figure(code, Scope.of(cluster), at);
                        Fraction open = figures.open(code, cluster, at);
                        assertThat(open).isBetween(Fraction.ZERO, Fraction.ONE);
                        if (figure.present() && open.signum() > 0) {
                            assertThat(figure.marks()).contains(Mark.PROVISIONAL);
                            marked++;
                        }
                    }
                }
            }
        }
        assertThat(marked).as("or this proves nothing").isGreaterThan(10);
    }

    private static Fraction open(IndicatorCode code, Instant at) {
        Known known = new Known(new Given(), Plans.NONE, Extensions.NONE, at);
        return new Figures(known, true).open(code, NANXI, APRIL);
    }

    private static final class Given implements Statements {

        @Override
        public Optional<Span> span() {
            return Optional.of(new Span(new Period(2025, 2), APRIL));
        }

        @Override
        public OutputMonth output(ClusterId cluster, Period period) {
            OutputMonth empty = OutputMonth.EMPTY;
            return new OutputMonth(
                    FILED.getOrDefault(period, Filings.NONE),
                    empty.gross(),
                    0,
                    0,
                    0,
                    0,
                    0,
                    empty.comparable(),
                    empty.base(),
                    0);
        }

        @Override
        public DirectoryCounts directory(ClusterId cluster, Period period) {
            return FOUR;
        }

        @Override
        public OutputWindow outputWindow(Scope scope, Period period) {
            return OutputWindow.EMPTY;
        }

        @Override
        public EmploymentMonth employment(ClusterId cluster, Period period) {
            return EmploymentMonth.EMPTY;
        }

        @Override
        public Peak personMonths(Scope scope, Period period) {
            return Peak.NONE;
        }

        @Override
        public LandMonth land(ClusterId cluster, Period period) {
            return LandMonth.EMPTY;
        }

        @Override
        public Optional<DevelopmentStatement> development(ClusterId cluster, Period period) {
            return Optional.empty();
        }
    }
}
