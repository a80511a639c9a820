package org.taizhang.api.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import org.taizhang.api.rest.ReasonBody;
import org.taizhang.api.rest.Recorded;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.window.EndExtensionProposal;
import org.taizhang.ledger.window.Extension;
import org.taizhang.ledger.window.GrantExtension;
import org.taizhang.ledger.window.ProposeExtension;
import org.taizhang.ledger.window.ReportingYear;
import org.taizhang.ledger.window.WindowEvent;
import org.taizhang.ledger.window.WindowEvent.ExtensionProposed;

/** Windows that close later: one of the county proposes, another consents. */
@RestController
@RequestMapping("/api/v1/calendar/extensions")
class ExtensionController {

    /** For a proposal that does not say until when. */
    static final Duration CONSENT = Duration.ofDays(7);

    private final Writes writes;
    private final Streams streams;
    private final CalendarYears years;
    private final Clock clock;

    ExtensionController(Writes writes, Streams streams, CalendarYears years, Clock clock) {
        this.writes = writes;
        this.streams = streams;
        this.years = years;
        this.clock = clock;
    }

    /** @param items newest first */
    record Extensions(int year, List<ExtensionAnswer> items) {}

    /**
     * @param cluster for its members alone; all when left out
     * @param enterprises for these alone; all when left out
     * @param onTimeUntil reports filed from now on are on time until then; unchanged when left out
     * @param consentBy until when a second person has to consent; seven days from now when left out
     */
    record ExtensionBody(
            FormCode form,
            Period period,
            @Nullable ClusterId cluster,
            @Nullable List<Uscc> enterprises,
            @Nullable Instant onTimeUntil,
            Instant closesOn,
            String reason,
            @Nullable Instant consentBy) {

        ProposeExtension command(Sender sender) {
            return new ProposeExtension(
                    sender.recording(),
                    new Extension(
                            form,
                            period,
                            cluster,
                            enterprises == null ? List.of() : enterprises,
                            onTimeUntil,
                            closesOn,
                            reason),
                    consentBy == null ? sender.recording().at().plus(CONSENT) : consentBy);
        }
    }

    /** @param year of the periods; that of the last period that is over when left out */
    @GetMapping
    @Requires(Action.READ_SURVEY_CHANGES)
    Extensions extensions(@RequestParam(required = false) @Nullable Integer year) {
        int shown = years.chosen(year);
        ReportingYear state =
                streams.read(ReportingYear.STREAM, ReportingYear.id(shown)).state();
        return new Extensions(shown, ExtensionAnswer.of(shown, state, clock.instant()));
    }

    @PostMapping
    @Requires(Action.CHANGE_SURVEY)
    ResponseEntity<Recorded> propose(Sender sender, @RequestBody ExtensionBody body) {
        Written<WindowEvent> written = writes.write(sender, body, body.command(sender));
        ExtensionProposed proposed =
                (ExtensionProposed) written.recorded().events().get(0);
        return answer(new ExtensionId(body.period().year(), proposed.number()), 201, written);
    }

    @PostMapping("/{id}/consent")
    @Requires(Action.CHANGE_SURVEY)
    ResponseEntity<Recorded> consent(Sender sender, @PathVariable String id) {
        ExtensionId extension = ExtensionId.parse(id);
        GrantExtension command = new GrantExtension(sender.recording(), extension.year(), extension.number());
        return answer(extension, 200, writes.write(sender, "", command));
    }

    @PostMapping("/{id}/refusal")
    @Requires(Action.CHANGE_SURVEY)
    ResponseEntity<Recorded> refuse(Sender sender, @PathVariable String id, @RequestBody ReasonBody body) {
        return end(sender, id, body, Ending.refused(body.reason()));
    }

    @PostMapping("/{id}/withdrawal")
    @Requires(Action.CHANGE_SURVEY)
    ResponseEntity<Recorded> withdraw(Sender sender, @PathVariable String id, @RequestBody ReasonBody body) {
        return end(sender, id, body, Ending.withdrawn(body.reason()));
    }

    private ResponseEntity<Recorded> end(Sender sender, String id, ReasonBody body, Ending ending) {
        ExtensionId extension = ExtensionId.parse(id);
        EndExtensionProposal command =
                new EndExtensionProposal(sender.recording(), extension.year(), extension.number(), ending);
        return answer(extension, 200, writes.write(sender, body, command));
    }

    private static ResponseEntity<Recorded> answer(ExtensionId id, int status, Written<WindowEvent> written) {
        return written.answer(status).body(Recorded.of(id, written));
    }
}
