package org.taizhang.api.page;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.window.Deadlines;

/** Which periods a page offers, and where it starts. */
@Component
public class PeriodChoice {

    private static final int YEARS_OFFERED = 9;

    private final Deadlines deadlines;
    private final Clock clock;

    PeriodChoice(Streams streams, Clock clock) {
        this.deadlines = new Deadlines(streams);
        this.clock = clock;
    }

    /** The last period that is over. */
    public Period lastEnded() {
        return lastEnded(clock.instant());
    }

    /** The last period that was over then. */
    public static Period lastEnded(Instant then) {
        YearMonth month = YearMonth.from(then.atZone(ReportingCalendar.ZONE));
        Period current = Period.containing(month);
        return current.lastMonth().isBefore(month) ? current : current.previous();
    }

    /** The last period whose reports were all due by now: its figures can be complete. */
    public Period lastClosed() {
        return lastClosed(clock.instant());
    }

    /** The last period whose reports were all due by then. */
    public Period lastClosed(Instant then) {
        return deadlines.lastBefore(then);
    }

    /** Newest first, back to the first of {@code firstYear}, nine years at most. */
    public List<Period> since(int firstYear) {
        Period last = lastEnded();
        Period first = new Period(Math.max(firstYear, last.year() - YEARS_OFFERED + 1), 2);
        return Stream.iterate(last, p -> p.compareTo(first) >= 0, Period::previous)
                .toList();
    }
}
