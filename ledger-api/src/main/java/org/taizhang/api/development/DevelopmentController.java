package org.taizhang.api.development;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.Requires;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.Replaces;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.SubmissionBody;
import org.taizhang.api.rest.Written;
import org.taizhang.api.transparency.Receipts;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.ConfirmDevelopment;
import org.taizhang.ledger.development.DevelopmentEvent;
import org.taizhang.ledger.development.FileDevelopment;
import org.taizhang.ledger.form.Channel;
import org.taizhang.projections.development.DevelopmentQueries;

/** A town states the areas of its cluster; the land authority confirms them. */
@RestController
@RequestMapping("/api/v1/clusters/{cluster}/reports/development/{period}")
class DevelopmentController {

    private final Developments developments;
    private final DevelopmentQueries reports;
    private final Moments moments;

    DevelopmentController(Developments developments, DevelopmentQueries reports, Moments moments) {
        this.developments = developments;
        this.reports = reports;
        this.moments = moments;
    }

    /** @param document of the land authority */
    record Confirmation(int revision, String document) {}

    /**
     * @param eventId of what was recorded; absent when it was already so
     * @param receipt where its receipt will be within seconds; absent when nothing was recorded
     */
    record DevelopmentWritten(
            ClusterId cluster,
            Period period,
            int revision,
            @Nullable String eventId,
            @Nullable Long position,
            @Nullable String receipt,
            boolean pending) {}

    record OneAnswer(@JsonUnwrapped Moment moment, DevelopmentAnswer report) {}

    /** @param items newest first */
    record HistoryAnswer(@JsonUnwrapped Moment moment, List<DevelopmentAnswer> items) {}

    @PutMapping
    @Requires(Action.FILE_DEVELOPMENT)
    ResponseEntity<DevelopmentWritten> file(
            @Replaces Sender sender,
            @PathVariable ClusterId cluster,
            @PathVariable Period period,
            @RequestBody SubmissionBody body) {
        Developments.Filed filed = developments.file(
                sender,
                body,
                new FileDevelopment(
                        sender.recording(), cluster, period, body.submission(), sender.ifMatch(), Channel.API));
        Written<DevelopmentEvent> written = filed.written();
        return written.answer(filed.revision() == 1 && written.eventId() != null ? 201 : 200)
                .eTag("\"" + filed.revision() + "\"")
                .body(answer(cluster, period, filed.revision(), written));
    }

    @PostMapping("/confirmation")
    @Requires(Action.CONFIRM_DEVELOPMENT)
    ResponseEntity<DevelopmentWritten> confirm(
            Sender sender,
            @PathVariable ClusterId cluster,
            @PathVariable Period period,
            @RequestBody Confirmation body) {
        Written<DevelopmentEvent> written = developments.confirm(
                sender,
                body,
                new ConfirmDevelopment(sender.recording(), cluster, period, body.revision(), body.document()));
        return written.answer(200).body(answer(cluster, period, body.revision(), written));
    }

    @GetMapping
    @Requires(Action.READ_DEVELOPMENT)
    ResponseEntity<OneAnswer> get(@PathVariable ClusterId cluster, @PathVariable Period period, AsOf asOf) {
        Moment moment = moments.resolve(asOf);
        DevelopmentQueries.Revision revision =
                reports.current(cluster, period, moment.position()).orElseThrow(() -> notFiled(period));
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, "\"" + revision.filed().revision() + "\"")
                .body(new OneAnswer(moment, DevelopmentAnswer.of(revision)));
    }

    @GetMapping("/history")
    @Requires(Action.READ_DEVELOPMENT)
    HistoryAnswer history(@PathVariable ClusterId cluster, @PathVariable Period period, AsOf asOf) {
        Moment moment = moments.resolve(asOf);
        List<DevelopmentQueries.Revision> revisions = reports.history(cluster, period, moment.position());
        if (revisions.isEmpty()) {
            throw notFiled(period);
        }
        return new HistoryAnswer(
                moment, revisions.stream().map(DevelopmentAnswer::of).toList());
    }

    private static DevelopmentWritten answer(
            ClusterId cluster, Period period, int revision, Written<DevelopmentEvent> written) {
        return new DevelopmentWritten(
                cluster,
                period,
                revision,
                written.eventId(),
                written.position(),
                Receipts.address(written.eventId()),
                written.pending());
    }

    private static RefusedException notFiled(Period period) {
        return RefusedException.of(
                Refusal.Kind.NOT_FOUND,
                "NOT_FILED",
                "",
                period.label().zh() + "的建设进度尚未报送（截至所查询的时点）。",
                "The development report of " + period.label().en() + " was not filed, as of the moment asked for.");
    }
}
