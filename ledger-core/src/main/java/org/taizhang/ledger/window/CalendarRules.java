package org.taizhang.ledger.window;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.calendar.Calendars;
import org.taizhang.ledger.calendar.DecidedCalendar;
import org.taizhang.ledger.calendar.DecidedCalendar.FormWindows;
import org.taizhang.ledger.calendar.DecidedCalendar.Times;
import org.taizhang.ledger.calendar.Holidays;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;

/** Everything that can be wrong with the calendar of a year somebody wrote. */
final class CalendarRules {

    /** From the end of a period to the close of its window. */
    private static final Duration LENGTH_MAX = Duration.ofDays(120);

    private static final int WORKING_DAYS_MAX = 10;
    private static final int DAYS_MAX = 100;
    private static final int SOURCE_LENGTH_MAX = 300;

    private final DecidedCalendar calendar;
    private final List<Problem> problems = new ArrayList<>();

    private CalendarRules(DecidedCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * All at once, by the fields of the calendar.
     *
     * @param before as windows are until now
     * @param at those that have opened by then stay as they are, whatever it says of them
     */
    static List<Problem> broken(DecidedCalendar calendar, Calendars before, Instant at) {
        CalendarRules rules = new CalendarRules(calendar);
        rules.complete();
        rules.holidays();
        PlainText.required("/source", calendar.source(), SOURCE_LENGTH_MAX).ifPresent(rules.problems::add);
        for (int i = 0; i < calendar.forms().size(); i++) {
            rules.windows(calendar.forms().get(i), before, at, "/forms/" + i);
        }
        return rules.problems;
    }

    private void complete() {
        if (calendar.year() < Period.YEAR_MIN || calendar.year() > Period.YEAR_MAX) {
            add("YEAR_RANGE", "/year", "年份不在可用范围内。", "The year is out of range.");
            return;
        }
        Set<FormCode> forms = calendar.forms().stream().map(FormWindows::form).collect(Collectors.toSet());
        if (!forms.equals(EnumSet.allOf(FormCode.class))
                || forms.size() < calendar.forms().size()) {
            add("CALENDAR_FORMS", "/forms", "四张报表各列一次。", "Each of the four forms once.");
        }
    }

    private void windows(FormWindows form, Calendars before, Instant at, String pointer) {
        if (form.aboveScaleWorkingDays() < 0 || form.aboveScaleWorkingDays() > WORKING_DAYS_MAX) {
            add(
                    "CALENDAR_WORKING_DAYS",
                    pointer + "/aboveScaleWorkingDays",
                    "规上单位推迟的工作日为0至" + WORKING_DAYS_MAX + "天。",
                    "From 0 to " + WORKING_DAYS_MAX + " working days.");
        }
        List<Period> periods = form.windows().stream().map(Times::period).toList();
        List<Period> due = Period.range(new Period(calendar.year(), 2), Period.december(calendar.year()));
        if (!periods.equals(due)) {
            add(
                    "CALENDAR_PERIODS",
                    pointer + "/windows",
                    "从" + due.get(0) + "起各期依次各列一次（1月免报）。",
                    "Each period once and in order, from " + due.get(0) + " on; January is exempt.");
            return;
        }
        for (int i = 0; i < form.windows().size(); i++) {
            Times times = form.windows().get(i);
            String place = pointer + "/windows/" + i;
            order(times, place);
            boolean opened =
                    !before.window(form.form(), times.period()).opensOn().isAfter(at);
            if (!opened && !times.opensOn().isAfter(at)) {
                add(
                        "CALENDAR_PAST",
                        place + "/opensOn",
                        "尚未开放的一期不能改成已经开放。",
                        "A window that has not opened yet does not open in the past.");
            }
        }
    }

    private void order(Times times, String place) {
        Instant over = times.period()
                .lastDay()
                .plusDays(1)
                .atStartOfDay(ReportingCalendar.ZONE)
                .toInstant();
        boolean inOrder = !times.opensOn().isBefore(over)
                && times.onTimeUntil().isAfter(times.opensOn())
                && !times.closesOn().isBefore(times.onTimeUntil())
                && !times.closesOn().isAfter(over.plus(LENGTH_MAX));
        if (!inOrder) {
            add(
                    "CALENDAR_ORDER",
                    place,
                    "应在本期结束后开放，其后按时截至，再后收报截止，且不晚于期末后" + LENGTH_MAX.toDays() + "天。",
                    "It opens after the period, is on time until later, and closes not before that and within "
                            + LENGTH_MAX.toDays() + " days of the period's end.");
        }
    }

    private void holidays() {
        Holidays holidays = calendar.holidays();
        boolean sound = holidays.off().size() <= DAYS_MAX
                && holidays.worked().size() <= DAYS_MAX
                && holidays.off().stream()
                        .allMatch(span -> ofYear(span.from())
                                && ofYear(span.to())
                                && !span.to().isBefore(span.from()))
                && holidays.worked().stream().allMatch(this::ofYear)
                && new HashSet<>(holidays.worked()).size() == holidays.worked().size();
        if (!sound) {
            add(
                    "CALENDAR_HOLIDAYS",
                    "/holidays",
                    "放假和补班日期须在本年内，起止顺序正确，不得重复，各最多" + DAYS_MAX + "项。",
                    "Days off and days worked are of the year, in order, each once, at most " + DAYS_MAX + ".");
        }
    }

    private boolean ofYear(LocalDate day) {
        return day.getYear() == calendar.year();
    }

    private void add(String rule, String pointer, String zh, String en) {
        problems.add(Problem.of(rule, pointer, zh, en));
    }
}
