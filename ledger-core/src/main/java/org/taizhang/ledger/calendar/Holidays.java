package org.taizhang.ledger.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When offices do not work on a working day, and work on a weekend.
 *
 * @param worked days of weekends that are worked in their place
 */
public record Holidays(List<Span> off, List<LocalDate> worked) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Both included. */
    public record Span(LocalDate from, LocalDate to) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public boolean works(LocalDate day) {
        return worked.contains(day)
                || off.stream().noneMatch(span -> span.covers(day)) && !WEEKEND.contains(day.getDayOfWeek());
    }
}
