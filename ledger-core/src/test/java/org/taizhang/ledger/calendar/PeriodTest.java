package org.taizhang.ledger.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @Test
    void februaryIsJanuaryAndFebruaryTogether() {
        Period period = Period.parse("2025-02");

        assertThat(period.months()).isEqualTo(2);
        assertThat(period.cumulativeMonths()).isEqualTo(2);
        assertThat(period.firstDay()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(period.lastDay()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(period.covers(YearMonth.of(2025, 1))).isTrue();
        assertThat(period.label().zh()).isEqualTo("2025年1—2月");
        assertThat(Period.containing(YearMonth.of(2025, 1))).isEqualTo(period);
    }

    @Test
    void stepsOverJanuary() {
        assertThat(Period.parse("2025-12").next()).isEqualTo(Period.parse("2026-02"));
        assertThat(Period.parse("2026-02").previous()).isEqualTo(Period.parse("2025-12"));
        assertThat(Period.range(Period.parse("2024-11"), Period.parse("2025-03")))
                .extracting(Period::toString)
                .containsExactly("2024-11", "2024-12", "2025-02", "2025-03");
    }

    @Test
    void elevenPeriodsAreOneYear() {
        assertThat(Period.parse("2025-07").plus(-11)).isEqualTo(Period.parse("2024-07"));
        assertThat(Period.parse("2025-07").sameLastYear()).isEqualTo(Period.parse("2024-07"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01", "2025-13", "2025-00", "2025-3", "25-03", "2025-03 ", "２０２５-03", ""})
    void refusesWhatIsNoPeriod(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
