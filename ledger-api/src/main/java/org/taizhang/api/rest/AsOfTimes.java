package org.taizhang.api.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.window.Deadlines;

/** Times in {@code asOf}, and the closes of months: their ends, and when reports are due. */
final class AsOfTimes {

    private AsOfTimes() {}

    /** An instant with its offset, or a date for the end of that day; a {@code +} that was not escaped is understood. */
    static Instant parse(String text) {
        try {
            return text.length() == "2025-03-31".length()
                    ? endOf(LocalDate.parse(text))
                    : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "AS_OF",
                    "/asOf",
                    "asOf 应为日期（2025-03-31，即当日24时）或带时区的时刻（2025-03-31T12:00:00+08:00）。",
                    "asOf is a date (2025-03-31, meaning the end of that day) or an instant with its offset"
                            + " (2025-03-31T12:00:00+08:00).");
        }
    }

    /** The end of a month, or an instant at which reports are due. */
    static boolean isClose(Instant time, Deadlines deadlines) {
        return nextClose(time.minusNanos(1), deadlines).equals(time);
    }

    /** The first close after {@code time}. */
    static Instant nextClose(Instant time, Deadlines deadlines) {
        YearMonth month = YearMonth.from(time.atZone(ReportingCalendar.ZONE));
        return Stream.of(month, month.plusMonths(1))
                .flatMap(m -> closes(m, deadlines))
                .filter(close -> close.isAfter(time))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** The last close by {@code now}. */
    static Instant lastCloseBefore(Instant now, Deadlines deadlines) {
        YearMonth month = YearMonth.from(now.atZone(ReportingCalendar.ZONE));
        return Stream.of(month.minusMonths(1), month)
                .flatMap(m -> closes(m, deadlines))
                .filter(close -> !close.isAfter(now))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static Stream<Instant> closes(YearMonth month, Deadlines deadlines) {
        Instant end = endOf(month.atEndOfMonth());
        YearMonth before = month.minusMonths(1);
        return before.getMonthValue() == 1 ? Stream.of(end) : Stream.of(deadlines.of(Period.containing(before)), end);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ReportingCalendar.ZONE).toInstant();
    }
}
