package org.taizhang.api.filing;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.Requires;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.AcceptReport;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.JudgeExplanation;
import org.taizhang.ledger.filing.ReturnReport;
import org.taizhang.ledger.registry.Uscc;

/** The county finds a revision in order, or sends it back. */
@RestController
@RequestMapping("/api/v1/enterprises/{uscc}/reports/{form}/{period}")
class ReviewController {

    private final Writes writes;

    ReviewController(Writes writes) {
        this.writes = writes;
    }

    record Acceptance(int revision) {}

    /** @param reason what is to be put right, without personal data */
    record Return(int revision, String reason) {}

    /** @param eventId of what was recorded; absent when it was already so */
    record Reviewed(
            Uscc uscc,
            FormCode form,
            Period period,
            int revision,
            @Nullable String eventId,
            @Nullable Long position,
            boolean pending) {}

    /**
     * @param rule and {@code item}: the check whose explanation is judged
     * @param until last month an accepted explanation holds for; left out means only this report
     * @param reason why it is not accepted
     */
    record ExplanationVerdict(
            int revision,
            String rule,
            String item,
            boolean accepted,
            @Nullable YearMonth until,
            @Nullable String reason) {}

    @PostMapping("/explanation-verdicts")
    @Requires(Action.ACCEPT_OR_RETURN_REPORT)
    ResponseEntity<Reviewed> judge(
            Sender sender,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestBody ExplanationVerdict body) {
        Written<FilingEvent> written = writes.write(
                sender,
                body,
                new JudgeExplanation(
                        sender.recording(),
                        uscc,
                        form,
                        period,
                        body.revision(),
                        body.rule(),
                        body.item(),
                        body.accepted(),
                        body.until(),
                        body.reason()));
        return written.answer(200)
                .body(new Reviewed(
                        uscc, form, period, body.revision(), written.eventId(), written.position(), written.pending()));
    }

    @PostMapping("/acceptance")
    @Requires(Action.ACCEPT_OR_RETURN_REPORT)
    ResponseEntity<Reviewed> accept(
            Sender sender,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestBody Acceptance body) {
        Written<FilingEvent> written =
                writes.write(sender, body, new AcceptReport(sender.recording(), uscc, form, period, body.revision()));
        return written.answer(200)
                .body(new Reviewed(
                        uscc, form, period, body.revision(), written.eventId(), written.position(), written.pending()));
    }

    @PostMapping("/return")
    @Requires(Action.ACCEPT_OR_RETURN_REPORT)
    ResponseEntity<Reviewed> sendBack(
            Sender sender,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestBody Return body) {
        Written<FilingEvent> written = writes.write(
                sender, body, new ReturnReport(sender.recording(), uscc, form, period, body.revision(), body.reason()));
        return written.answer(200)
                .body(new Reviewed(
                        uscc, form, period, body.revision(), written.eventId(), written.position(), written.pending()));
    }
}
