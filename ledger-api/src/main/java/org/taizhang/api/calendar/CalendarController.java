package org.taizhang.api.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.Requires;
import org.taizhang.ledger.FormCode;

/** When reports are taken, by year and form. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarController {

    private final CalendarYears years;

    CalendarController(CalendarYears years) {
        this.years = years;
    }

    /** @param items by period and form; January is exempt and reported with February */
    record CalendarAnswer(int year, List<CalendarRow> items) {}

    /**
     * @param year the year of the last period that is over when left out
     * @param form all forms when left out
     */
    @GetMapping
    @Requires(Action.READ_CALENDAR)
    CalendarAnswer calendar(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable FormCode form) {
        int shown = years.chosen(year);
        return new CalendarAnswer(shown, CalendarRow.of(years.decided(shown), shown, CalendarRow.forms(form)));
    }
}
