package org.taizhang.api.filing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.Replaces;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.SubmissionBody;
import org.taizhang.api.rest.Written;
import org.taizhang.api.transparency.Receipts;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FileReport;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.CellChange;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.ReportRevision;

/** Reports of enterprises: filed, revised, read. */
@RestController
@RequestMapping("/api/v1/enterprises/{uscc}/reports/{form}/{period}")
class ReportController {

    private final Filings filings;
    private final Reports reports;
    private final Moments moments;

    ReportController(Filings filings, Reports reports, Moments moments) {
        this.filings = filings;
        this.reports = reports;
        this.moments = moments;
    }

    /**
     * @param revision 1 for a first filing
     * @param derived what the ledger computed: {@code grossOutput.ytd} …
     * @param eventId of what was recorded; absent when the ledger said so already
     * @param receipt where its receipt will be within seconds; absent when nothing was recorded
     * @param pending the read models have not reached {@code position} yet
     */
    record Filed(
            Uscc uscc,
            FormCode form,
            Period period,
            int revision,
            Map<String, BigDecimal> derived,
            List<CellChange> changes,
            Instant recordedAt,
            @Nullable String eventId,
            @Nullable Long position,
            @Nullable String receipt,
            boolean pending) {}

    record OneAnswer(@JsonUnwrapped Moment moment, ReportAnswer report) {}

    /** @param items newest first */
    record HistoryAnswer(@JsonUnwrapped Moment moment, List<ReportAnswer> items) {}

    @PutMapping
    @Requires(Action.FILE_REPORT)
    ResponseEntity<Filed> file(
            @Replaces Sender sender,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestBody SubmissionBody body) {
        Filings.Filed done = filings.file(
                sender,
                body,
                new FileReport(
                        sender.recording(), uscc, form, period, body.submission(), sender.ifMatch(), Channel.API));
        ReportFiled report = done.report();
        Written<FilingEvent> written = done.written();
        boolean first = report.revision() == 1 && written.eventId() != null;
        return written.answer(first ? 201 : 200)
                .eTag("\"" + report.revision() + "\"")
                .body(new Filed(
                        uscc,
                        form,
                        period,
                        report.revision(),
                        report.derived(),
                        report.changes(),
                        report.recordedAt(),
                        written.eventId(),
                        written.position(),
                        Receipts.address(written.eventId()),
                        written.pending()));
    }

    @GetMapping
    @Requires(Action.READ_STATISTICAL_REPORT)
    ResponseEntity<OneAnswer> get(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            AsOf asOf) {
        Moment moment = moments.resolve(asOf);
        ReportRevision revision = reports.current(user, uscc, form, period, moment.position());
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, "\"" + revision.filed().revision() + "\"")
                .body(new OneAnswer(moment, ReportAnswer.of(revision)));
    }

    @GetMapping("/history")
    @Requires(Action.READ_STATISTICAL_REPORT)
    HistoryAnswer history(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            AsOf asOf) {
        Moment moment = moments.resolve(asOf);
        return new HistoryAnswer(
                moment,
                reports.history(user, uscc, form, period, moment.position()).stream()
                        .map(ReportAnswer::of)
                        .toList());
    }
}
