package org.taizhang.api.indicator;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.paging.Limit;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.projections.indicator.FigureTable;
import org.taizhang.projections.publication.PublicationQueries;

/** Indicators by month, as JSON or CSV, and what each is made of. */
@RestController
@RequestMapping("/api/v1/clusters/{cluster}")
class IndicatorController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ClusterFigures figures;
    private final PublicationQueries publications;
    private final WrittenRows rows;
    private final Clock clock;

    IndicatorController(ClusterFigures figures, PublicationQueries publications, WrittenRows rows, Clock clock) {
        this.figures = figures;
        this.publications = publications;
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping(value = "/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Action.READ_CLOSED_FIGURES)
    IndicatorAnswer table(
            CurrentUser user,
            @PathVariable Scope cluster,
            @RequestParam(required = false) @Nullable Period from,
            @RequestParam(required = false) @Nullable Period to,
            AsOf asOf) {
        Moment moment = figures.moment(user, cluster, asOf);
        FigureTable table = table(user, cluster, from, to, moment);
        return IndicatorAnswer.of(moment, table, publications.current(table.periods(), moment.position()), rows);
    }

    @GetMapping(value = "/indicators", produces = "text/csv")
    @Requires(Action.READ_CLOSED_FIGURES)
    ResponseEntity<byte[]> csv(
            CurrentUser user,
            @PathVariable Scope cluster,
            @RequestParam(required = false) @Nullable Period from,
            @RequestParam(required = false) @Nullable Period to,
            AsOf asOf) {
        Moment moment = figures.moment(user, cluster, asOf);
        FigureTable table = table(user, cluster, from, to, moment);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"indicators-" + cluster + "-" + moment.position() + ".csv\"")
                .body(IndicatorCsv.of(table, moment));
    }

    @GetMapping("/indicators.csv")
    @Requires(Action.READ_CLOSED_FIGURES)
    ResponseEntity<byte[]> csvByAddress(
            CurrentUser user,
            @PathVariable Scope cluster,
            @RequestParam(required = false) @Nullable Period from,
            @RequestParam(required = false) @Nullable Period to,
            AsOf asOf) {
        return csv(user, cluster, from, to, asOf);
    }

    @GetMapping("/indicators/{code}/{period}/explanation")
    @Requires(Action.READ_CLOSED_FIGURES)
    ExplanationAnswer explanation(
            CurrentUser user,
            @PathVariable Scope cluster,
            @PathVariable IndicatorCode code,
            @PathVariable Period period,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            AsOf asOf) {
        Moment moment = figures.moment(user, cluster, asOf);
        return ExplanationAnswer.of(
                moment, figures.explain(user, cluster, code, period, moment, cursor, Limit.of(limit)));
    }

    /** Without {@code to} the last period that has ended, without {@code from} the first of that year. */
    private FigureTable table(
            CurrentUser user, Scope cluster, @Nullable Period from, @Nullable Period to, Moment moment) {
        Period last = to == null ? lastEnded() : to;
        return figures.table(user, cluster, from == null ? new Period(last.year(), 2) : from, last, moment);
    }

    private Period lastEnded() {
        YearMonth now = YearMonth.from(clock.instant().atZone(ReportingCalendar.ZONE));
        Period current = Period.containing(now);
        return current.lastMonth().isBefore(now) ? current : current.previous();
    }
}
