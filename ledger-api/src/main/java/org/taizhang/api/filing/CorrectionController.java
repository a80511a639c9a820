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
import org.taizhang.api.filing.evidence.EvidenceFiles;
import org.taizhang.api.problem.Nested;
import org.taizhang.api.registry.Directory;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.ReasonBody;
import org.taizhang.api.rest.Replaces;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.SubmissionBody;
import org.taizhang.api.rest.Writes;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.ConsentToCorrection;
import org.taizhang.ledger.filing.Correction;
import org.taizhang.ledger.filing.EndorseCorrection;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.RefuseCorrection;
import org.taizhang.ledger.filing.RequestCorrection;
import org.taizhang.ledger.filing.WithdrawCorrection;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.registry.Uscc;

/** Corrections after the close: the enterprise asks, two persons of the county decide. */
@RestController
@RequestMapping("/api/v1/enterprises/{uscc}/reports/{form}/{period}/corrections")
class CorrectionController {

    private final Writes writes;
    private final EvidenceFiles files;
    private final Corrections corrections;
    private final AccessLog log;
    private final Directory directory;
    private final Moments moments;

    CorrectionController(
            Writes writes,
            EvidenceFiles files,
            Corrections corrections,
            AccessLog log,
            Directory directory,
            Moments moments) {
        this.writes = writes;
        this.files = files;
        this.corrections = corrections;
        this.log = log;
        this.directory = directory;
        this.moments = moments;
    }

    /**
     * @param report what would be filed, its reason included
     * @param evidence SHA-256 of files that were uploaded before
     */
    record NewRequest(SubmissionBody report, List<String> evidence) {}

    /** @param items by number */
    record CorrectionsAnswer(List<CorrectionAnswer> items) {}

    @PostMapping
    @Requires(Action.FILE_REPORT)
    ResponseEntity<StepWritten> ask(
            @Replaces Sender sender,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestBody NewRequest body) {
        FileReport filing = new FileReport(
                sender.recording(), uscc, form, period, body.report().submission(), sender.ifMatch(), Channel.API);
        Written<FilingEvent> written = Nested.in(
                "/report",
                Set.of("/evidence", "/uscc", "/form", "/period"),
                () -> writes.write(sender, body, new RequestCorrection(filing, files.named(uscc, body.evidence()))));
        return StepWritten.answer(written.eventId() == null ? 200 : 201, written);
    }

    @PostMapping("/{id}/endorsement")
    @Requires(Action.DECIDE_CORRECTION)
    ResponseEntity<StepWritten> endorse(
            Sender sender,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @PathVariable int id) {
        return StepWritten.answer(
                200, writes.write(sender, "", new EndorseCorrection(sender.recording(), uscc, form, period, id)));
    }

    @PostMapping("/{id}/consent")
    @Requires(Action.DECIDE_CORRECTION)
    ResponseEntity<StepWritten> consent(
            Sender sender,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @PathVariable int id) {
        return StepWritten.answer(
                200, writes.write(sender, "", new ConsentToCorrection(sender.recording(), uscc, form, period, id)));
    }

    @PostMapping("/{id}/refusal")
    @Requires(Action.DECIDE_CORRECTION)
    ResponseEntity<StepWritten> refuse(
            Sender sender,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @PathVariable int id,
            @RequestBody ReasonBody body) {
        return StepWritten.answer(
                200,
                writes.write(
                        sender, body, new RefuseCorrection(sender.recording(), uscc, form, period, id, body.reason())));
    }

    @PostMapping("/{id}/withdrawal")
    @Requires(Action.FILE_REPORT)
    ResponseEntity<StepWritten> withdraw(
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
                        new WithdrawCorrection(sender.recording(), uscc, form, period, id, body.reason())));
    }

    @GetMapping
    @Requires(Action.READ_STATISTICAL_REPORT)
    CorrectionsAnswer all(
            CurrentUser user, @PathVariable Uscc uscc, @PathVariable FormCode form, @PathVariable Period period) {
        directory.get(uscc, moments.resolve(AsOf.NOW).position());
        List<Correction> found = corrections.of(uscc, form, period);
        if (!found.isEmpty()) {
            log.read(user, "correction", List.of(new AccessLog.Filing(uscc, form, period)));
        }
        return new CorrectionsAnswer(found.stream().map(CorrectionAnswer::of).toList());
    }

    @GetMapping("/{id}/impact")
    @Requires(Action.DECIDE_CORRECTION)
    ImpactAnswer impact(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @PathVariable int id) {
        log.read(user, "correction", List.of(new AccessLog.Filing(uscc, form, period)));
        return ImpactAnswer.of(corrections.effect(corrections.one(uscc, form, period, id)));
    }
}
