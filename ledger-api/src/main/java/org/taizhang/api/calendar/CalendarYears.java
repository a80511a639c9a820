package org.taizhang.api.calendar;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Calendars;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.window.ReportingYear;

/** Which year of the calendar is looked at. */
@Component
class CalendarYears {

    private static final int FIRST_OFFERED = 2021;

    private final PeriodChoice periods;
    private final Streams streams;

    CalendarYears(PeriodChoice periods, Streams streams) {
        this.periods = periods;
        this.streams = streams;
    }

    ReportingYear of(int year) {
        return streams.read(ReportingYear.STREAM, ReportingYear.id(year)).state();
    }

    /** What was decided for the year. */
    Calendars decided(int year) {
        return of(year).granted().calendars();
    }

    /** @param asked the year of the last period that is over when null */
    int chosen(@Nullable Integer asked) {
        int year = asked == null ? periods.lastEnded().year() : asked;
        if (year < Period.YEAR_MIN || year > Period.YEAR_MAX) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "YEAR_RANGE",
                    "/year",
                    "年份应在" + Period.YEAR_MIN + "至" + Period.YEAR_MAX + "之间。",
                    "A year is between " + Period.YEAR_MIN + " and " + Period.YEAR_MAX + ".");
        }
        return year;
    }

    /** Newest first, the next year included. */
    List<Integer> offered() {
        int last = periods.lastEnded().year() + 1;
        return IntStream.rangeClosed(0, last - FIRST_OFFERED)
                .mapToObj(back -> last - back)
                .toList();
    }
}
