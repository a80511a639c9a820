package org.taizhang.ledger.window;

import java.time.Instant;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;

/**
 * Until when output reports are on time, by the calendars in force and without extensions. A window that has opened never
 * moves: of what is past the answer is the same whenever it is asked.
 */
public record Deadlines(Streams streams) {

    public Instant of(Period period) {
        return streams.read(ReportingYear.STREAM, ReportingYear.id(period.year()))
                .state()
                .granted()
                .calendars()
                .window(FormCode.OUTPUT, period)
                .onTimeUntil();
    }

    /** The last period whose reports were all due before then. */
    public Period lastBefore(Instant then) {
        return Stream.iterate(Period.containing(YearMonth.from(then.atZone(ReportingCalendar.ZONE))), Period::previous)
                .filter(period -> of(period).isBefore(then))
                .findFirst()
                .orElseThrow();
    }
}
