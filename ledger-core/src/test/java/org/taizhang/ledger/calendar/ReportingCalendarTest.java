package org.taizhang.ledger.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.ledger.FormCode;

class ReportingCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2025-02, 2025-03-07T12:00:00+08:00",
        "2025-04, 2025-05-09T12:00:00+08:00",
        "2025-09, 2025-10-11T12:00:00+08:00",
        "2025-12, 2026-01-09T12:00:00+08:00"
    })
    void thePublishedDeadlinesOfOutputIn2025(String period, String until) {
        Deadline deadline = ReportingCalendar.deadline(FormCode.OUTPUT, Period.parse(period));

        assertThat(deadline)
                .isEqualTo(new Deadline(java.time.OffsetDateTime.parse(until).toInstant(), false));
    }

    @Test
    void otherYearsAndOtherFormsTakeTheSameDaysAndSayThatTheyAreAssumed() {
        assertThat(ReportingCalendar.deadline(FormCode.OUTPUT, Period.parse("2023-12")))
                .isEqualTo(new Deadline(Instant.parse("2024-01-09T04:00:00Z"), true));
        assertThat(ReportingCalendar.deadline(FormCode.EMPLOYMENT, Period.parse("2025-03")))
                .isEqualTo(new Deadline(Instant.parse("2025-04-08T04:00:00Z"), true));
    }

    @Test
    void noonItselfIsOnTime() {
        Deadline deadline = ReportingCalendar.deadline(FormCode.OUTPUT, Period.parse("2025-03"));

        assertThat(deadline.metAt(Instant.parse("2025-04-08T04:00:00Z"))).isTrue();
        assertThat(deadline.metAt(Instant.parse("2025-04-08T04:00:00.001Z"))).isFalse();
    }
}
