package org.taizhang.api.filing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.taizhang.api.registry.Directory;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.AnswerQuery;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.Query;
import org.taizhang.ledger.filing.QueryReport;
import org.taizhang.ledger.filing.SettleQuery;
import org.taizhang.ledger.form.CellName;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.ThreadQueries;

/** What statisticians ask about single cells of a report, and what the unit answers. */
@RestController
@RequestMapping("/api/v1/enterprises/{uscc}/reports/{form}/{period}/queries")
class QueryController {

    private final Writes writes;
    private final ThreadQueries threads;
    private final AccessLog log;
    private final Directory directory;
    private final Moments moments;

    QueryController(Writes writes, ThreadQueries threads, AccessLog log, Directory directory, Moments moments) {
        this.writes = writes;
        this.threads = threads;
        this.log = log;
        this.directory = directory;
        this.moments = moments;
    }

    /**
     * @param revision that was looked at
     * @param item {@code grossOutput}, or {@code byClass/1311/classOutput} in the row with that key
     * @param column {@code month}, {@code ytd} …; left out means the one in which the item is stated
     * @param text what is doubtful, without personal data
     */
    record NewQuery(int revision, String item, @Nullable String column, String text) {}

    /** @param revision that was looked at */
    record NewAnswer(int revision, String text) {}

    /** @param revision that was looked at */
    record Settlement(int revision) {}

    /** @param items by number */
    record ThreadsAnswer(@JsonUnwrapped Moment moment, List<ThreadAnswer> items) {}

    /** @param state {@code ASKED}, {@code ANSWERED} or {@code SETTLED}: what the latest entry is */
    record ThreadAnswer(int number, CellName cell, Query.Act state, List<Query.Entry> thread) {

        static ThreadAnswer of(Query query) {
            return new ThreadAnswer(query.number(), query.cell(), query.latest().act(), query.thread());
        }
    }

    @PostMapping
    @Requires(Action.QUERY_REPORT)
    ResponseEntity<StepWritten> ask(
            Sender sender,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestBody NewQuery body) {
        Written<FilingEvent> written = writes.write(
                sender,
                body,
                new QueryReport(
                        sender.recording(),
                        uscc,
                        form,
                        period,
                        body.revision(),
                        body.item(),
                        body.column(),
                        body.text()));
        return StepWritten.answer(written.eventId() == null ? 200 : 201, written);
    }

    @PostMapping("/{number}/answers")
    @Requires(Action.FILE_REPORT)
    ResponseEntity<StepWritten> answer(
            Sender sender,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @PathVariable int number,
            @RequestBody NewAnswer body) {
        Written<FilingEvent> written = writes.write(
                sender,
                body,
                new AnswerQuery(sender.recording(), uscc, form, period, number, body.revision(), body.text()));
        return StepWritten.answer(written.eventId() == null ? 200 : 201, written);
    }

    @PostMapping("/{number}/settlement")
    @Requires(Action.QUERY_REPORT)
    ResponseEntity<StepWritten> settle(
            Sender sender,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @PathVariable int number,
            @RequestBody Settlement body) {
        return StepWritten.answer(
                200,
                writes.write(
                        sender,
                        body,
                        new SettleQuery(sender.recording(), uscc, form, period, number, body.revision())));
    }

    @GetMapping
    @Requires(Action.READ_STATISTICAL_REPORT)
    ThreadsAnswer threads(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            AsOf asOf) {
        Moment moment = moments.resolve(asOf);
        directory.get(uscc, moment.position());
        List<Query> found = threads.of(uscc, form, period, moment.position());
        if (!found.isEmpty()) {
            log.read(user, "queries", List.of(new AccessLog.Filing(uscc, form, period)));
        }
        return new ThreadsAnswer(moment, found.stream().map(ThreadAnswer::of).toList());
    }
}
