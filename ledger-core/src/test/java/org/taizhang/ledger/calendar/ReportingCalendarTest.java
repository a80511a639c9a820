package org.taizhang.ledger.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.ledger.Example.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;

class ReportingCalendarTest {

    private static final Period MARCH = Period.parse("2025-03");

    @ParameterizedTest
    @CsvSource({
        "2025-02, 2025-03-07T12:00:00+08:00",
        "2025-04, 2025-05-09T12:00:00+08:00",
        "2025-09, 2025-10-11T12:00:00+08:00",
        "2025-12, 2026-01-09T12:00:00+08:00"
    })
    void thePublishedDaysOfOutputIn2025(String period, String until) {
        Window window = ReportingCalendar.window(FormCode.OUTPUT, Period.parse(period));

        assertThat(window.onTimeUntil()).isEqualTo(OffsetDateTime.parse(until).toInstant());
        assertThat(window.assumed()).isFalse();
        assertThat(ReportingCalendar.source(FormCode.OUTPUT, MARCH).quote()).contains("3月月后8日");
    }

    @Test
    void otherYearsAndOtherFormsTakeTheSameDaysAndSayThatTheyAreAssumed() {
        Window before = ReportingCalendar.window(FormCode.OUTPUT, Period.parse("2023-12"));
        assertThat(before.onTimeUntil()).isEqualTo(at("2024-01-09T12:00"));
        assertThat(before.assumed()).isTrue();

        Window staff = ReportingCalendar.window(FormCode.EMPLOYMENT, MARCH);
        assertThat(staff.onTimeUntil()).isEqualTo(at("2025-04-08T12:00"));
        assertThat(staff.assumed()).isTrue();
        assertThat(ReportingCalendar.source(FormCode.EMPLOYMENT, MARCH).quote()).isEmpty();
    }

    @Test
    void aYearWithoutAFileTakesTheDaysOfTheNearestOne() {
        assertThat(ReportingCalendar.window(FormCode.OUTPUT, Period.parse("2031-12")))
                .isEqualTo(new Window(at("2032-01-01T00:00"), at("2032-01-09T12:00"), at("2032-01-25T12:00"), true));
        assertThat(ReportingCalendar.window(FormCode.OUTPUT, Period.parse("1999-03"))
                        .onTimeUntil())
                .isEqualTo(at("1999-04-08T12:00"));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormOpensAtMidnightAfterThePeriodAndClosesAfterItsOnTimeDay(FormCode form) {
        for (Period period : Period.range(new Period(2020, 2), new Period(2027, 12))) {
            Window window = ReportingCalendar.window(form, period);

            assertThat(window.opensOn())
                    .isEqualTo(period.lastDay()
                            .plusDays(1)
                            .atStartOfDay(ReportingCalendar.ZONE)
                            .toInstant());
            assertThat(window.closesOn()).isAfter(window.onTimeUntil());
        }
    }

    @Test
    void unitsAboveScaleAreOnTimeTwoWorkingDaysLater() {
        assertThat(ReportingCalendar.window(FormCode.OUTPUT, MARCH, true).onTimeUntil())
                .isEqualTo(at("2025-04-10T12:00"));
        // 9 May 2025 is a Friday
        assertThat(ReportingCalendar.window(FormCode.OUTPUT, Period.parse("2025-04"), true)
                        .onTimeUntil())
                .isEqualTo(at("2025-05-13T12:00"));
        assertThat(ReportingCalendar.window(FormCode.DEVELOPMENT, MARCH, true))
                .isEqualTo(ReportingCalendar.window(FormCode.DEVELOPMENT, MARCH));
    }

    @Test
    void holidaysAreNoWorkingDaysAndSomeWeekendsAre() {
        assertThat(WorkingDays.after(LocalDate.parse("2025-09-30"), 1)).isEqualTo("2025-10-09");
        assertThat(WorkingDays.after(LocalDate.parse("2025-10-10"), 1))
                .as("a Saturday worked")
                .isEqualTo("2025-10-11");
        assertThat(WorkingDays.after(LocalDate.parse("2025-10-11"), 0)).isEqualTo("2025-10-11");
        assertThat(WorkingDays.known(2026)).isTrue();
        assertThat(WorkingDays.known(2027)).isFalse();
    }

    @Test
    void noonItselfIsOnTimeAndTheClosingInstantIsStillOpen() {
        Window window = ReportingCalendar.window(FormCode.OUTPUT, MARCH);

        assertThat(window.onTimeAt(Instant.parse("2025-04-08T04:00:00Z"))).isTrue();
        assertThat(window.onTimeAt(Instant.parse("2025-04-08T04:00:00.001Z"))).isFalse();
        assertThat(window.openAt(at("2025-04-25T12:00"))).isTrue();
        assertThat(window.openAt(at("2025-04-25T12:01"))).isFalse();
        assertThat(window.closedAt(at("2025-04-25T12:01"))).isTrue();
    }

    @Test
    void reportsAreTakenFromMidnightInShanghai() {
        Window window = ReportingCalendar.window(FormCode.OUTPUT, MARCH);

        assertThat(window.notOpen(MARCH, Instant.parse("2025-03-31T15:59:59.999Z")))
                .map(Problem::rule)
                .contains("WINDOW_NOT_OPEN");
        assertThat(window.notOpen(MARCH, Instant.parse("2025-03-31T16:00:00Z"))).isEmpty();
    }

    @Test
    void aWindowThatClosesBeforeItIsOnTimeIsNone() {
        Instant noon = at("2025-04-08T12:00");

        assertThatThrownBy(() -> new Window(noon, noon.plusSeconds(1), noon, true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
