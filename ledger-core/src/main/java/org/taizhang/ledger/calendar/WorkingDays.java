package org.taizhang.ledger.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.taizhang.ledger.JsonResource;

/** Days on which offices work: Monday to Friday, without the holidays, with the weekends worked in their place. */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<LocalDate> OFF = new HashSet<>();
    private static final Set<LocalDate> WORKED = new HashSet<>();
    private static final Map<Integer, Holidays> YEARS = new HashMap<>();

    static {
        Arrangements known = JsonResource.read(WorkingDays.class, "working-days.json", Arrangements.class);
        for (Year year : known.years()) {
            YEARS.put(year.year(), new Holidays(year.off(), year.worked()));
            WORKED.addAll(year.worked());
            year.off()
                    .forEach(span ->
                            span.from().datesUntil(span.to().plusDays(1)).forEach(OFF::add));
        }
    }

    private WorkingDays() {}

    private record Arrangements(String source, List<Year> years) {}

    private record Year(int year, List<Holidays.Span> off, List<LocalDate> worked) {}

    /** Whether the holidays of the year are known; else only weekends are off. */
    public static boolean known(int year) {
        return YEARS.containsKey(year);
    }

    /** The arrangement that came with the program; one without any day where it is not {@link #known}. */
    static Holidays of(int year) {
        return YEARS.getOrDefault(year, new Holidays(List.of(), List.of()));
    }

    public static boolean works(LocalDate day) {
        return WORKED.contains(day) || !OFF.contains(day) && !WEEKEND.contains(day.getDayOfWeek());
    }

    /** @param days at least 0; 0 gives the day itself, whether worked or not */
    public static LocalDate after(LocalDate day, int days) {
        return after(day, days, WorkingDays::works);
    }

    static LocalDate after(LocalDate day, int days, Predicate<LocalDate> works) {
        LocalDate date = day;
        for (int left = days; left > 0; ) {
            date = date.plusDays(1);
            left -= works.test(date) ? 1 : 0;
        }
        return date;
    }
}
