package org.taizhang.api.calendar;

import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.adoption.Lives;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.page.Table;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.adoption.Proposal;
import org.taizhang.ledger.calendar.Calendars;
import org.taizhang.ledger.calendar.DecidedCalendar;
import org.taizhang.ledger.window.AdoptCalendar;
import org.taizhang.ledger.window.CalendarChange;
import org.taizhang.ledger.window.EndCalendarProposal;
import org.taizhang.ledger.window.ProposeCalendar;
import org.taizhang.ledger.window.ReportingYear;
import org.taizhang.ledger.window.YearCommand;

/** Where one of the county puts the calendar of a year forward, and another adopts or refuses it. */
@Page
@RequestMapping("/calendar")
class CalendarChangesPage {

    private static final String ADDRESS = "/calendar/proposals?year=";

    private final CalendarYears years;
    private final Lives lives;
    private final Writes writes;
    private final Rights rights;
    private final Clock clock;

    CalendarChangesPage(CalendarYears years, Lives lives, Writes writes, Rights rights, Clock clock) {
        this.years = years;
        this.lives = lives;
        this.writes = writes;
        this.rights = rights;
        this.clock = clock;
    }

    /** A calendar as typed into the page: the lines of {@link CalendarLines}. */
    record Typed(String windows, String later, String holidays, String source, String reason) implements Serializable {

        Typed {
            windows = text(windows);
            later = text(later);
            holidays = text(holidays);
            source = text(source);
            reason = text(reason);
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text.strip();
        }

        List<Problem> unreadable() {
            return CalendarLines.unreadable(windows, later, holidays);
        }

        /** To be called when nothing is {@link #unreadable}. */
        DecidedCalendar calendar(int year) {
            return CalendarLines.read(year, windows, later, holidays, source);
        }
    }

    @GetMapping("/proposals")
    String changes(CurrentUser user, @RequestParam(required = false) @Nullable Integer year, Model model) {
        rights.require(user, Action.READ_SURVEY_CHANGES);
        int shown = years.chosen(year);
        ReportingYear state = years.of(shown);
        model.addAttribute("year", shown);
        model.addAttribute("years", years.offered());
        model.addAttribute("mayChange", user.may(Action.CHANGE_SURVEY));
        state.calendars().waiting().ifPresent(waiting -> {
            CalendarChange change = waiting.content();
            model.addAttribute("waiting", change);
            model.addAttribute("proposed", lives.proposed(waiting));
            model.addAttribute("own", waiting.actor().equals(user.actor()));
            model.addAttribute("table", table(shown, change));
        });
        model.addAttribute("ended", lives.ended(state.calendars().ended(), CalendarChangesPage::label));
        if (model.getAttribute("typed") == null) {
            model.addAttribute(
                    "typed",
                    new Typed(
                            CalendarLines.windows(state.granted().calendars(), shown),
                            CalendarLines.later(state.granted().calendars(), shown),
                            CalendarLines.holidays(state.granted().calendars(), shown),
                            "",
                            ""));
        }
        return "calendar/proposals";
    }

    private static Text label(Proposal<CalendarChange> proposal) {
        String source = proposal.id() + "：" + proposal.content().calendar().source();
        return new Text(source, source);
    }

    /** As the windows would be if it were adopted now. */
    private Table table(int year, CalendarChange change) {
        Calendars would = years.decided(year).with(change.calendar(), "—", clock.instant());
        return CalendarTable.of(year, CalendarRow.of(would, year, CalendarRow.forms(null)), clock.instant());
    }

    @PostMapping("/{year}/proposals")
    String propose(Sender sender, @PathVariable int year, @ModelAttribute Typed typed, RedirectAttributes after) {
        rights.require(sender.user(), Action.CHANGE_SURVEY);
        List<Problem> unreadable = typed.unreadable();
        boolean recorded = unreadable.isEmpty()
                && record(sender, new ProposeCalendar(sender.recording(), typed.calendar(year), typed.reason()), after);
        if (!unreadable.isEmpty()) {
            PageStep.refuse(after, unreadable);
        }
        if (!recorded) {
            after.addFlashAttribute("typed", typed);
        }
        return "redirect:" + ADDRESS + year;
    }

    @PostMapping("/{year}/proposals/{number}/adoption")
    String adopt(
            Sender sender,
            @PathVariable int year,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String document,
            RedirectAttributes after) {
        rights.require(sender.user(), Action.CHANGE_SURVEY);
        record(sender, new AdoptCalendar(sender.recording(), year, number, document.strip()), after);
        return "redirect:" + ADDRESS + year;
    }

    @PostMapping("/{year}/proposals/{number}/refusal")
    String refuse(
            Sender sender,
            @PathVariable int year,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        return end(sender, year, number, Ending.refused(reason.strip()), after);
    }

    @PostMapping("/{year}/proposals/{number}/withdrawal")
    String withdraw(
            Sender sender,
            @PathVariable int year,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        return end(sender, year, number, Ending.withdrawn(reason.strip()), after);
    }

    private String end(Sender sender, int year, String number, Ending ending, RedirectAttributes after) {
        rights.require(sender.user(), Action.CHANGE_SURVEY);
        record(sender, new EndCalendarProposal(sender.recording(), year, number, ending), after);
        return "redirect:" + ADDRESS + year;
    }

    private boolean record(Sender sender, YearCommand command, RedirectAttributes after) {
        return PageStep.take(after, () -> writes.write(sender, "", command));
    }
}
