package org.taizhang.api.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.Requires;
import org.taizhang.api.adoption.EndedAnswer;
import org.taizhang.api.problem.Nested;
import org.taizhang.api.rest.ReasonBody;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.adoption.Decisions;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.adoption.Proposal;
import org.taizhang.ledger.calendar.DecidedCalendar;
import org.taizhang.ledger.window.AdoptCalendar;
import org.taizhang.ledger.window.CalendarChange;
import org.taizhang.ledger.window.CalendarEvent;
import org.taizhang.ledger.window.EndCalendarProposal;
import org.taizhang.ledger.window.ProposeCalendar;
import org.taizhang.ledger.window.WindowEvent;
import org.taizhang.ledger.window.YearCommand;

/** The calendar of a year: one of the county proposes, another adopts or refuses. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarProposalController {

    private final CalendarYears years;
    private final Writes writes;

    CalendarProposalController(CalendarYears years, Writes writes) {
        this.years = years;
        this.writes = writes;
    }

    /**
     * @param items that wait, at most one
     * @param ended that did not come into force, oldest first
     */
    record WaitingCalendars(int year, List<WaitingCalendar> items, List<EndedAnswer> ended) {}

    /** @param number by which it is adopted */
    record WaitingCalendar(int number, DecidedCalendar calendar, String reason, String proposedBy, Instant proposedAt) {

        static WaitingCalendar of(Proposal<CalendarChange> proposal) {
            CalendarChange change = proposal.content();
            return new WaitingCalendar(
                    change.number(), change.calendar(), change.reason(), proposal.actor(), proposal.recordedAt());
        }
    }

    /** @param calendar of every form, each with every period of the year */
    record CalendarProposal(DecidedCalendar calendar, String reason) {}

    /** @param document 文号 of the decision */
    record CalendarAdoption(String document) {}

    /** @param number of the proposal within the year */
    record CalendarWritten(
            int year,
            int number,
            @Nullable String eventId,
            @Nullable Long position,
            boolean pending) {}

    /** @param year that of the last period that is over when left out */
    @GetMapping("/proposals")
    @Requires(Action.READ_SURVEY_CHANGES)
    WaitingCalendars waiting(@RequestParam(required = false) @Nullable Integer year) {
        int shown = years.chosen(year);
        Decisions<CalendarChange> calendars = years.of(shown).calendars();
        return new WaitingCalendars(
                shown,
                calendars.waiting().stream().map(WaitingCalendar::of).toList(),
                EndedAnswer.of(calendars.ended()));
    }

    @PostMapping("/proposals")
    @Requires(Action.CHANGE_SURVEY)
    ResponseEntity<CalendarWritten> propose(Sender sender, @RequestBody CalendarProposal body) {
        ProposeCalendar proposal = new ProposeCalendar(sender.recording(), body.calendar(), body.reason());
        return Nested.in("/calendar", Set.of("/reason"), () -> write(sender, body, proposal));
    }

    @PostMapping("/{year}/proposals/{number}/adoption")
    @Requires(Action.CHANGE_SURVEY)
    ResponseEntity<CalendarWritten> adopt(
            Sender sender, @PathVariable int year, @PathVariable String number, @RequestBody CalendarAdoption body) {
        return write(sender, body, new AdoptCalendar(sender.recording(), year, number, body.document()));
    }

    @PostMapping("/{year}/proposals/{number}/refusal")
    @Requires(Action.CHANGE_SURVEY)
    ResponseEntity<CalendarWritten> refuse(
            Sender sender, @PathVariable int year, @PathVariable String number, @RequestBody ReasonBody body) {
        return write(
                sender, body, new EndCalendarProposal(sender.recording(), year, number, Ending.refused(body.reason())));
    }

    @PostMapping("/{year}/proposals/{number}/withdrawal")
    @Requires(Action.CHANGE_SURVEY)
    ResponseEntity<CalendarWritten> withdraw(
            Sender sender, @PathVariable int year, @PathVariable String number, @RequestBody ReasonBody body) {
        return write(
                sender,
                body,
                new EndCalendarProposal(sender.recording(), year, number, Ending.withdrawn(body.reason())));
    }

    private ResponseEntity<CalendarWritten> write(Sender sender, Object body, YearCommand command) {
        Written<WindowEvent> written = writes.write(sender, body, command);
        CalendarEvent decided = (CalendarEvent) written.recorded().events().get(0);
        return written.answer(201)
                .body(new CalendarWritten(
                        decided.year(), decided.number(), written.eventId(), written.position(), written.pending()));
    }
}
