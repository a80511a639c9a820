package org.taizhang.ledger.calendar;

import java.time.Instant;
import java.util.List;
import org.taizhang.ledger.FormCode;

/**
 * The windows of a year as they are decided, for every form and period.
 *
 * @param source the notice it follows
 */
public record DecidedCalendar(int year, List<FormWindows> forms, Holidays holidays, String source) {

    /** @param aboveScaleWorkingDays by how many working days units above scale are on time later */
    public record FormWindows(FormCode form, int aboveScaleWorkingDays, List<Times> windows) {}

    public record Times(Period period, Instant opensOn, Instant onTimeUntil, Instant closesOn) {

        Window window() {
            return new Window(opensOn, onTimeUntil, closesOn, false);
        }
    }

    FormWindows of(FormCode form) {
        return forms.stream().filter(f -> f.form() == form).findFirst().orElseThrow();
    }

    Times times(FormCode form, Period period) {
        return of(form).windows().stream()
                .filter(times -> times.period().equals(period))
                .findFirst()
                .orElseThrow();
    }
}
