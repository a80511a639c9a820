package org.taizhang.ledger.calendar;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.taizhang.ledger.FormCode;

/**
 * When reports are due: a file for each year. Only what a notice was seen for is given; every other year and form takes
 * the same days and says that they are assumed.
 */
public final class ReportingCalendar {

    /** Days and months are those of this zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Every figure asks for windows again and again. */
    private static final Map<Asked, Window> COMPUTED = new ConcurrentHashMap<>();

    private ReportingCalendar() {}

    private record Asked(FormCode form, Period period, boolean aboveScale) {}

    /** By the official day, which holds for everyone but units above scale. */
    public static Window window(FormCode form, Period period) {
        return window(form, period, false);
    }

    /** Units above scale file the official form first, and this one some working days later. */
    public static Window window(FormCode form, Period period, boolean aboveScale) {
        return COMPUTED.computeIfAbsent(
                new Asked(form, period, aboveScale),
                asked -> aboveScale ? later(form, period, official(form, period)) : official(form, period));
    }

    private static Window official(FormCode form, Period period) {
        CalendarYear.FormYear year = year(form, period.year());
        return year.row(new Period(CalendarYear.nearest(period.year()).year(), period.month()))
                .inYear(period.year(), year.onTimeAssumed());
    }

    private static Window later(FormCode form, Period period, Window official) {
        int days = aboveScaleWorkingDays(form, period.year());
        if (days == 0) {
            return official;
        }
        ZonedDateTime onTime = official.onTimeUntil().atZone(ZONE);
        ZonedDateTime later = WorkingDays.after(onTime.toLocalDate(), days)
                .atTime(onTime.toLocalTime())
                .atZone(ZONE);
        return new Window(
                official.opensOn(),
                later.toInstant(),
                later.isAfter(official.closesOn().atZone(ZONE)) ? later.toInstant() : official.closesOn(),
                official.assumed() || !WorkingDays.known(later.getYear()));
    }

    static int aboveScaleWorkingDays(FormCode form, int year) {
        return year(form, year).aboveScaleWorkingDays();
    }

    /** Where the on-time day comes from. */
    public static Source source(FormCode form, Period period) {
        CalendarYear.FormYear year = year(form, period.year());
        return new Source(year.source(), year.quote());
    }

    /** @param quote the words of the notice; blank where none was seen */
    public record Source(String name, String quote) {}

    private static CalendarYear.FormYear year(FormCode form, int year) {
        return CalendarYear.nearest(year).of(form);
    }
}
