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
import org.taizhang.ledger.FormCode;
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

    private CalendarLines() {}

    /** {@code output 2027-03 2027-04-01T00:00 2027-04-08T12:00 2027-04-25T12:00}. */
    static String windows(Calendars calendars, int year) {
        return Stream.of(FormCode.values())
                .flatMap(form -> Period.range(new Period(year, 2), Period.december(year)).stream()
                        .map(period -> line(form, period, calendars.window(form, period))))
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

    /**
     * @param windows a line for each form and period
     * @param later a line for each form: {@code output 2}
     * @param holidays lines such as {@code off 2027-01-01 2027-01-03} and {@code worked 2027-02-07}
     * @throws IllegalArgumentException for a line that cannot be read; its message is the line
     */
    static DecidedCalendar read(int year, String windows, String later, String holidays, String source) {
        Map<FormCode, List<Times>> times = new EnumMap<>(FormCode.class);
        for (String line : lines(windows)) {
            String[] word = words(line, WINDOW_WORDS);
            times.computeIfAbsent(form(word[0], line), form -> new ArrayList<>())
                    .add(new Times(
                            period(word[1], line),
                            instant(word[2], line),
                            instant(word[3], line),
                            instant(word[4], line)));
        }
        Map<FormCode, Integer> days = new EnumMap<>(FormCode.class);
        for (String line : lines(later)) {
            String[] word = words(line, 2);
            days.put(form(word[0], line), read(line, () -> Integer.parseInt(word[1])));
        }
        return new DecidedCalendar(
                year,
                times.entrySet().stream()
                        .map(form ->
                                new FormWindows(form.getKey(), days.getOrDefault(form.getKey(), 0), form.getValue()))
                        .toList(),
                holidays(holidays),
                source);
    }

    private static Holidays holidays(String text) {
        List<Holidays.Span> off = new ArrayList<>();
        List<LocalDate> worked = new ArrayList<>();
        for (String line : lines(text)) {
            String[] word = line.split("\\s+");
            if (word[0].equals("off") && word.length == SPAN_WORDS) {
                off.add(new Holidays.Span(day(word[1], line), day(word[2], line)));
            } else if (word[0].equals("worked") && word.length == 2) {
                worked.add(day(word[1], line));
            } else {
                throw new IllegalArgumentException(line);
            }
        }
        return new Holidays(off, worked);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String[] words(String line, int count) {
        String[] word = line.split("\\s+");
        if (word.length != count) {
            throw new IllegalArgumentException(line);
        }
        return word;
    }

    private static FormCode form(String text, String line) {
        return FormCode.find(text).orElseThrow(() -> new IllegalArgumentException(line));
    }

    private static Period period(String text, String line) {
        return read(line, () -> Period.parse(text));
    }

    private static LocalDate day(String text, String line) {
        return read(line, () -> LocalDate.parse(text));
    }

    private static Instant instant(String text, String line) {
        return read(
                line,
                () -> LocalDateTime.parse(text).atZone(ReportingCalendar.ZONE).toInstant());
    }

    private interface Reading<T> {
        T read();
    }

    private static <T> T read(String line, Reading<T> reading) {
        try {
            return reading.read();
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException(line, unreadable);
        }
    }
}
