package org.taizhang.api.filing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.Requires;
import org.taizhang.api.paging.Limit;
import org.taizhang.api.registry.Directory;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.DueReport;
import org.taizhang.projections.filing.ReportQueries;

/** What an enterprise owes, and who read what it filed. */
@RestController
@RequestMapping("/api/v1/enterprises/{uscc}")
class DueController {

    private final ReportQueries reports;
    private final Directory directory;
    private final AccessLog log;
    private final Moments moments;

    DueController(ReportQueries reports, Directory directory, AccessLog log, Moments moments) {
        this.reports = reports;
        this.directory = directory;
        this.log = log;
        this.moments = moments;
    }

    record DueAnswer(@JsonUnwrapped Moment moment, List<DueReport> items) {}

    /** @param next the {@code cursor} of the next page; absent on the last */
    record ReadersAnswer(
            List<AccessLog.Entry> items, @Nullable Long next) {}

    @GetMapping("/reports")
    @Requires(Action.READ_STATISTICAL_REPORT)
    DueAnswer due(@PathVariable Uscc uscc, @RequestParam Period from, @RequestParam Period to, AsOf asOf) {
        Moment moment = moments.resolve(asOf);
        directory.get(uscc, moment.position());
        return new DueAnswer(moment, reports.due(uscc, from, to, moment.position()));
    }

    @GetMapping("/readers")
    @Requires(Action.SEE_WHO_READ)
    ReadersAnswer readers(
            @PathVariable Uscc uscc,
            @RequestParam(defaultValue = "9223372036854775807") long cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        directory.get(uscc, moments.resolve(AsOf.NOW).position());
        int max = Limit.of(limit);
        List<AccessLog.Entry> page = log.of(uscc, cursor, max);
        return new ReadersAnswer(
                page, page.size() < max ? null : page.get(max - 1).id());
    }
}
