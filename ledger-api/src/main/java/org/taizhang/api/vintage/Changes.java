package org.taizhang.api.vintage;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.indicator.ClusterFigures;
import org.taizhang.api.indicator.Viewers;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.vintage.FigureChange;
import org.taizhang.ledger.window.Deadlines;
import org.taizhang.projections.indicator.FigureTable;
import org.taizhang.projections.vintage.Between;
import org.taizhang.projections.vintage.ChangeQueries;
import org.taizhang.projections.vintage.EventKind;
import org.taizhang.projections.vintage.Openness;

/** What changed between two moments, as far as somebody may see it. */
@Service
public class Changes {

    private static final int YEARS_MAX = 3;

    private final ClusterFigures figures;
    private final ChangeQueries changes;
    private final Deadlines deadlines;
    private final AccessLog log;
    private final Clock clock;

    Changes(ClusterFigures figures, ChangeQueries changes, Streams streams, AccessLog log, Clock clock) {
        this.figures = figures;
        this.changes = changes;
        this.deadlines = new Deadlines(streams);
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param figures those that differ, by indicator and period
     * @param counts of all events that concern the scope, seen or not
     * @param events those the asker may see one by one
     */
    record Changed(List<FigureChange> figures, SortedMap<EventKind, Long> counts, ChangeQueries.Page events) {}

    /** Each moment is one somebody may ask figures of. */
    TwoMoments moments(CurrentUser user, Scope scope, TwoMoments.Asked asked, @Nullable Long atLeast) {
        return TwoMoments.of(asked, atLeast, clock.instant(), deadlines, asOf -> figures.moment(user, scope, asOf));
    }

    /**
     * The reading of single filings on the page is logged.
     *
     * @param after position of the last event of the page before
     */
    Changed between(
            CurrentUser user, Scope scope, TwoMoments moments, Period first, Period last, long after, int limit) {
        refusal(first, last).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        Happened happened = happened(
                user,
                new Between(
                        scope,
                        first,
                        last,
                        moments.from().position(),
                        moments.to().position()),
                after,
                limit);
        return new Changed(figures(user, scope, moments, first, last), happened.counts(), happened.events());
    }

    /**
     * @param counts of all events that concern the scope, seen or not
     * @param events those the asker may see one by one
     */
    public record Happened(SortedMap<EventKind, Long> counts, ChangeQueries.Page events) {}

    /**
     * The events alone, which concern the figures of one period. The reading of single filings on the page is logged.
     *
     * @param after position of the last event of the page before
     */
    public Happened happened(
            CurrentUser user, Scope scope, Period period, Moment from, Moment to, long after, int limit) {
        return happened(user, new Between(scope, period, period, from.position(), to.position()), after, limit);
    }

    private Happened happened(CurrentUser user, Between between, long after, int limit) {
        ChangeQueries.Page events = changes.page(between, openness(user), after, limit);
        log.read(user, "changes", filings(events));
        return new Happened(changes.counts(between), events);
    }

    /** Why changes of these periods cannot be asked for at once: they are out of order, or too many. */
    static Optional<Refusal> refusal(Period first, Period last) {
        if (last.compareTo(first) >= 0 && last.index() - first.index() < YEARS_MAX * Period.PERIODS_PER_YEAR) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(
                Refusal.Kind.INVALID,
                Problem.of(
                        "PERIOD_RANGE",
                        "/lastPeriod",
                        "报告期止（lastPeriod）不得早于报告期起（firstPeriod），且一次最多查询" + YEARS_MAX + "年。",
                        "The last period (lastPeriod) is not before the first (firstPeriod), and a question spans at"
                                + " most " + YEARS_MAX + " years.")));
    }

    private List<FigureChange> figures(CurrentUser user, Scope scope, TwoMoments moments, Period first, Period last) {
        FigureTable before = figures.table(user, scope, first, last, moments.from());
        FigureTable after = figures.table(user, scope, first, last, moments.to());
        return Stream.of(IndicatorCode.values())
                .flatMap(code -> before.periods().stream()
                        .map(period -> new FigureChange(before.figure(code, period), after.figure(code, period))))
                .filter(FigureChange::differs)
                .toList();
    }

    private static Openness openness(CurrentUser user) {
        return new Openness(
                Viewers.of(user),
                Viewers.reach(user, Action.READ_DIRECTORY),
                Viewers.reach(user, Action.READ_DEVELOPMENT));
    }

    private static List<AccessLog.Filing> filings(ChangeQueries.Page page) {
        return page.events().stream()
                .map(ChangeQueries.Happening::event)
                .filter(FilingEvent.class::isInstance)
                .map(FilingEvent.class::cast)
                .map(filing -> new AccessLog.Filing(filing.uscc(), filing.form(), filing.period()))
                .distinct()
                .toList();
    }
}
