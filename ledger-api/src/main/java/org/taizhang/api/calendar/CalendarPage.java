package org.taizhang.api.calendar;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.form.FormCatalogue;

/** The reporting calendar of a year. */
@Page
class CalendarPage {

    private final CalendarYears years;
    private final Rights rights;
    private final Clock clock;

    CalendarPage(CalendarYears years, Rights rights, Clock clock) {
        this.years = years;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    String calendar(
            CurrentUser user,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable FormCode form,
            Model model) {
        rights.require(user, Action.READ_CALENDAR);
        int shown = years.chosen(year);
        model.addAttribute("year", shown);
        model.addAttribute("years", years.offered());
        model.addAttribute("form", form);
        model.addAttribute(
                "forms", CalendarRow.forms(null).stream().map(FormCatalogue::of).toList());
        model.addAttribute(
                "table",
                CalendarTable.of(
                        shown, CalendarRow.of(years.decided(shown), shown, CalendarRow.forms(form)), clock.instant()));
        model.addAttribute("seesExtensions", user.may(Action.READ_SURVEY_CHANGES));
        return "calendar/calendar";
    }
}
