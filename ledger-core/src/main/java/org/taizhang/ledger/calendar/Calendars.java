package org.taizhang.ledger.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.FormCode;

/**
 * The calendar that came with the program, changed by what was decided: a window follows a decision from then on unless
 * it had opened before. Nobody's deadline moves while reports are being taken.
 *
 * @param adopted in the order in which they were
 */
public record Calendars(List<Adopted> adopted) {

    /** As shipped. */
    public static final Calendars SHIPPED = new Calendars(List.of());

    /**
     * @param document by which it was decided
     * @param at when it was adopted
     */
    public record Adopted(DecidedCalendar calendar, String document, Instant at) {}

    public Calendars {
        adopted = List.copyOf(adopted);
    }

    /** As if it were adopted then. */
    public Calendars with(DecidedCalendar calendar, String document, Instant at) {
        List<Adopted> longer = new ArrayList<>(adopted);
        longer.add(new Adopted(calendar, document, at));
        return new Calendars(longer);
    }

    /** By the official day, which holds for everyone but units above scale. */
    public Window window(FormCode form, Period period) {
        return governing(form, period)
                .map(decision -> decision.calendar().times(form, period).window())
                .orElseGet(() -> ReportingCalendar.window(form, period));
    }

    /** Units above scale file the official form first, and this one some working days later. */
    public Window window(FormCode form, Period period, boolean aboveScale) {
        Optional<DecidedCalendar> decided = governing(form, period).map(Adopted::calendar);
        return decided.isEmpty()
                ? ReportingCalendar.window(form, period, aboveScale)
                : aboveScale ? later(decided.get(), form, period) : window(form, period);
    }

    /** The decision a window follows; empty where it is as shipped. */
    public Optional<Adopted> governing(FormCode form, Period period) {
        if (adopted.isEmpty()) {
            return Optional.empty();
        }
        Window window = ReportingCalendar.window(form, period);
        @Nullable Adopted governing = null;
        for (Adopted decision : adopted) {
            if (decision.calendar().year() == period.year() && window.opensOn().isAfter(decision.at())) {
                window = decision.calendar().times(form, period).window();
                governing = decision;
            }
        }
        return Optional.ofNullable(governing);
    }

    /** Days off and days worked in a year, as decided last or as shipped. */
    public Holidays holidays(int year) {
        return decided(year).map(DecidedCalendar::holidays).orElseGet(() -> WorkingDays.of(year));
    }

    /** By how many working days units above scale are on time later in a year, as decided last or as shipped. */
    public int aboveScaleWorkingDays(FormCode form, int year) {
        return decided(year)
                .map(decided -> decided.of(form).aboveScaleWorkingDays())
                .orElseGet(() -> ReportingCalendar.aboveScaleWorkingDays(form, year));
    }

    private Optional<DecidedCalendar> decided(int year) {
        return adopted.stream()
                .map(Adopted::calendar)
                .filter(decided -> decided.year() == year)
                .reduce((earlier, later) -> later);
    }

    private static Window later(DecidedCalendar decided, FormCode form, Period period) {
        Window official = decided.times(form, period).window();
        int days = decided.of(form).aboveScaleWorkingDays();
        ZonedDateTime onTime = official.onTimeUntil().atZone(ReportingCalendar.ZONE);
        Instant later = WorkingDays.after(onTime.toLocalDate(), days, working(decided))
                .atTime(onTime.toLocalTime())
                .atZone(ReportingCalendar.ZONE)
                .toInstant();
        return official.extended(later, later);
    }

    /** The last windows of a year reach into the next one, of which only the shipped arrangement is known. */
    private static Predicate<LocalDate> working(DecidedCalendar decided) {
        return day -> day.getYear() == decided.year() ? decided.holidays().works(day) : WorkingDays.works(day);
    }
}
