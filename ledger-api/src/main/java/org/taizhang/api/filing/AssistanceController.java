package org.taizhang.api.filing;

import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.problem.Nested;
import org.taizhang.api.registry.Directory;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.ReasonBody;
import org.taizhang.api.rest.Replaces;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.SubmissionBody;
import org.taizhang.api.rest.Writes;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.CountersignAssistance;
import org.taizhang.ledger.filing.DeclineAssistance;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.OfferAssistance;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.registry.Uscc;

/** Filing for an enterprise that cannot file itself: offered by a statistician, counting once its filer countersigns. */
@RestController
@RequestMapping("/api/v1/enterprises/{uscc}/reports/{form}/{period}/assistances")
class AssistanceController {

    private final Assistances assistances;
    private final Writes writes;
    private final AccessLog log;
    private final Directory directory;
    private final Moments moments;

    AssistanceController(Assistances assistances, Writes writes, AccessLog log, Directory directory, Moments moments) {
        this.assistances = assistances;
        this.writes = writes;
        this.log = log;
        this.directory = directory;
        this.moments = moments;
    }

    /** @param cause why the enterprise cannot file itself */
    record NewAssistance(SubmissionBody report, String cause) {}

    /** @param items by number */
    record AssistancesAnswer(List<AssistanceAnswer> items) {}

    @PostMapping
    @Requires(Action.ASSIST_FILING)
    ResponseEntity<StepWritten> offer(
            @Replaces Sender sender,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestBody NewAssistance body) {
        FileReport filing = new FileReport(
                sender.recording(), uscc, form, period, body.report().submission(), sender.ifMatch(), Channel.API);
        Written<FilingEvent> written = Nested.in(
                "/report",
                Set.of("/cause", "/uscc", "/form", "/period"),
                () -> writes.write(sender, body, new OfferAssistance(filing, body.cause())));
        return StepWritten.answer(written.eventId() == null ? 200 : 201, written);
    }

    @PostMapping("/{id}/countersignature")
    @Requires(Action.FILE_REPORT)
    ResponseEntity<StepWritten> countersign(
            Sender sender,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @PathVariable int id) {
        return StepWritten.answer(
                200, writes.write(sender, "", new CountersignAssistance(sender.recording(), uscc, form, period, id)));
    }

    @PostMapping("/{id}/refusal")
    @Requires(Action.FILE_REPORT)
    ResponseEntity<StepWritten> decline(
            Sender sender,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @PathVariable int id,
            @RequestBody ReasonBody body) {
        return StepWritten.answer(
                200,
                writes.write(
                        sender,
                        body,
                        new DeclineAssistance(sender.recording(), uscc, form, period, id, body.reason())));
    }

    @GetMapping
    @Requires(Action.READ_STATISTICAL_REPORT)
    AssistancesAnswer all(
            CurrentUser user, @PathVariable Uscc uscc, @PathVariable FormCode form, @PathVariable Period period) {
        directory.get(uscc, moments.resolve(AsOf.NOW).position());
        List<AssistanceAnswer> found = assistances.of(new ReportKey(uscc, form, period)).stream()
                .map(AssistanceAnswer::of)
                .toList();
        if (!found.isEmpty()) {
            log.read(user, "assistance", List.of(new AccessLog.Filing(uscc, form, period)));
        }
        return new AssistancesAnswer(found);
    }
}
