package org.taizhang.api.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.api.page.TypedLines;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Calendars;
import org.taizhang.ledger.calendar.DecidedCalendar;
import org.taizhang.ledger.calendar.DecidedCalendar.FormWindows;
import org.taizhang.ledger.calendar.DecidedCalendar.Times;
import org.taizhang.ledger.calendar.Holidays;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.calendar.Window;

/** The calendar of a year as lines of text, words apart by spaces; instants are minutes in Asia/Shanghai. */
final class CalendarLines {

    private static final int WINDOW_WORDS = 5;
    private static final int SPAN_WORDS = 3;

    private static final String RULE = "CALENDAR_LINE";
    private static final Text WINDOW = new Text(
            "报表 报告期 开放 按时截至 收报截止，如 output 2027-03 2027-04-01T00:00 2027-04-08T12:00 2027-04-25T12:00；报表为 output、employment、land-use、development。",
            "form, period, opens, on time until, closes, as output 2027-03 2027-04-01T00:00 2027-04-08T12:00"
                    + " 2027-04-25T12:00; a form is output, employment, land-use or development.");
    private static final Text LATER = new Text("报表 天数，如 output 2。", "form, days, as output 2.");
    private static final Text HOLIDAY = new Text(
            "off 起 止，如 off 2027-01-01 2027-01-03；或 worked 日期，如 worked 2027-02-07。",
            "off from to, as off 2027-01-01 2027-01-03; or worked day, as worked 2027-02-07.");

    private CalendarLines() {}

    /** {@code output 2027-03 2027-04-01T00:00 2027-04-08T12:00 2027-04-25T12:00}. */
    static String windows(Calendars calendars, int year) {
        return Stream.of(FormCode.values())
                .flatMap(form -> Period.range(new Period(year, 2), Period.december(year)).stream()
                        .map(period -> line(form, period, calendars.window(form, period))))
                .collect(Collectors.joining("\n"));
    }

    /** {@code output 2}. */
    static String later(Calendars calendars, int year) {
        return Stream.of(FormCode.values())
                .map(form -> form + " " + calendars.aboveScaleWorkingDays(form, year))
                .collect(Collectors.joining("\n"));
    }

    /** {@code off 2027-01-01 2027-01-03}, then {@code worked 2027-02-07}. */
    static String holidays(Calendars calendars, int year) {
        Holidays known = calendars.holidays(year);
        return Stream.concat(
                        known.off().stream().map(span -> "off " + span.from() + " " + span.to()),
                        known.worked().stream().map(day -> "worked " + day))
                .collect(Collectors.joining("\n"));
    }

    private static String line(FormCode form, Period period, Window window) {
        return form + " " + period + " " + minute(window.opensOn()) + " " + minute(window.onTimeUntil()) + " "
                + minute(window.closesOn());
    }

    private static String minute(Instant instant) {
        return LocalDateTime.ofInstant(instant, ReportingCalendar.ZONE)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private record OfForm<T>(FormCode form, T value) {}

    /** Every line that cannot be read: to be asked before {@link #read}. */
    static List<Problem> unreadable(String windows, String later, String holidays) {
        return Stream.of(
                        TypedLines.problems(RULE, "/windows", windows, WINDOW, CalendarLines::window),
                        TypedLines.problems(RULE, "/later", later, LATER, CalendarLines::days),
                        TypedLines.problems(RULE, "/holidays", holidays, HOLIDAY, CalendarLines::holiday))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * @param windows a line for each form and period
     * @param later a line for each form: {@code output 2}
     * @param holidays lines such as {@code off 2027-01-01 2027-01-03} and {@code worked 2027-02-07}
     */
    static DecidedCalendar read(int year, String windows, String later, String holidays, String source) {
        Map<FormCode, List<Times>> times = new EnumMap<>(FormCode.class);
        TypedLines.read(windows, CalendarLines::window)
                .forEach(window -> times.computeIfAbsent(window.form(), form -> new ArrayList<>())
                        .add(window.value()));
        Map<FormCode, Integer> days = new EnumMap<>(FormCode.class);
        TypedLines.read(later, CalendarLines::days).forEach(form -> days.put(form.form(), form.value()));
        List<Holidays> free = TypedLines.read(holidays, CalendarLines::holiday);
        return new DecidedCalendar(
                year,
                times.entrySet().stream()
                        .map(form ->
                                new FormWindows(form.getKey(), days.getOrDefault(form.getKey(), 0), form.getValue()))
                        .toList(),
                new Holidays(
                        free.stream().flatMap(line -> line.off().stream()).toList(),
                        free.stream().flatMap(line -> line.worked().stream()).toList()),
                source);
    }

    private static OfForm<Times> window(String line) {
        String[] word = words(line, WINDOW_WORDS);
        return new OfForm<>(
                form(word[0]), new Times(Period.parse(word[1]), instant(word[2]), instant(word[3]), instant(word[4])));
    }

    private static OfForm<Integer> days(String line) {
        String[] word = words(line, 2);
        return new OfForm<>(form(word[0]), Integer.valueOf(word[1]));
    }

    private static Holidays holiday(String line) {
        if (line.startsWith("off ")) {
            String[] word = words(line, SPAN_WORDS);
            return new Holidays(
                    List.of(new Holidays.Span(LocalDate.parse(word[1]), LocalDate.parse(word[2]))), List.of());
        }
        String[] word = words(line, 2);
        if (!word[0].equals("worked")) {
            throw new IllegalArgumentException(line);
        }
        return new Holidays(List.of(), List.of(LocalDate.parse(word[1])));
    }

    private static String[] words(String line, int count) {
        String[] word = line.split("\\s+");
        if (word.length != count) {
            throw new IllegalArgumentException(line);
        }
        return word;
    }

    private static FormCode form(String text) {
        return FormCode.find(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Instant instant(String text) {
        return LocalDateTime.parse(text).atZone(ReportingCalendar.ZONE).toInstant();
    }
}
