package org.taizhang.api.calendar;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Calendars;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.calendar.Window;

/**
 * The window of one form and period.
 *
 * @param due how often it is asked for
 * @param onTimeUntil last on-time instant of everybody but units above scale
 * @param aboveScaleOnTimeUntil last on-time instant of these
 * @param closesOn last instant at which a first report is taken
 * @param assumed the on-time day was taken over from another year or form
 * @param source where the on-time day comes from
 * @param quote the words of the notice; absent where none was seen
 */
record CalendarRow(
        FormCode form,
        Period period,
        Frequency due,
        Instant opensOn,
        Instant onTimeUntil,
        Instant aboveScaleOnTimeUntil,
        Instant closesOn,
        boolean assumed,
        String source,
        @Nullable String quote) {

    /** The windows of a year, by period and form. */
    static List<CalendarRow> of(Calendars calendars, int year, List<FormCode> forms) {
        return Period.range(new Period(year, 2), Period.december(year)).stream()
                .flatMap(period -> forms.stream().map(form -> of(calendars, form, period)))
                .toList();
    }

    private static CalendarRow of(Calendars calendars, FormCode form, Period period) {
        Window window = calendars.window(form, period);
        ReportingCalendar.Source source = calendars
                .governing(form, period)
                .map(decision -> new ReportingCalendar.Source(
                        decision.calendar().source() + "（" + decision.document() + "）", ""))
                .orElseGet(() -> ReportingCalendar.source(form, period));
        return new CalendarRow(
                form,
                period,
                Frequency.of(form, period),
                window.opensOn(),
                window.onTimeUntil(),
                calendars.window(form, period, true).onTimeUntil(),
                window.closesOn(),
                window.assumed(),
                source.name(),
                window.assumed() || source.quote().isEmpty() ? null : source.quote());
    }

    static List<FormCode> forms(@Nullable FormCode only) {
        return Stream.of(FormCode.values())
                .filter(form -> only == null || form == only)
                .toList();
    }
}
