package org.taizhang.api.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.indicator.ClusterFigures;
import org.taizhang.api.plan.PlanInForce;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.vintage.Changes;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.Mark;
import org.taizhang.ledger.publication.Publication;
import org.taizhang.ledger.vintage.FigureChange;
import org.taizhang.projections.indicator.FigureTable;
import org.taizhang.projections.plan.PlanQueries;

/** The figures of publications, always those of the position they rest on. */
@Service
class Bulletins {

    private final ClusterFigures figures;
    private final Changes changes;
    private final Moments moments;
    private final PlanQueries plans;

    Bulletins(ClusterFigures figures, Changes changes, Moments moments, PlanQueries plans) {
        this.figures = figures;
        this.changes = changes;
        this.moments = moments;
        this.plans = plans;
    }

    /**
     * @param after position of the last event of the page before; 0 for the first page
     * @param limit events on a page
     */
    Bulletin of(CurrentUser user, Issue issue, long after, int limit) {
        Period period = issue.publication().pinned().period();
        Moment moment = at(issue.publication());
        List<FigureTable> tables = tables(user, period, moment);
        return new Bulletin(
                issue,
                moment,
                tables,
                issue.before() == null ? null : revision(user, issue.before(), moment, tables, after, limit));
    }

    /** Indicators with a provisional figure for the period, of any cluster. */
    Set<IndicatorCode> provisional(CurrentUser user, Period period, Moment moment) {
        Set<IndicatorCode> provisional = EnumSet.noneOf(IndicatorCode.class);
        for (FigureTable table : tables(user, period, moment)) {
            Stream.of(IndicatorCode.values())
                    .filter(code -> table.figure(code, period).marks().contains(Mark.PROVISIONAL))
                    .forEach(provisional::add);
        }
        return provisional;
    }

    private Moment at(Publication publication) {
        return moments.resolve(AsOf.position(publication.pinned().position()));
    }

    private List<FigureTable> tables(CurrentUser user, Period period, Moment moment) {
        List<Scope> scopes = new ArrayList<>(PlanInForce.at(plans, moment.position()).clusterIds().stream()
                .map(Scope::of)
                .toList());
        scopes.add(Scope.ALL);
        return scopes.stream()
                .map(scope -> figures.table(user, scope, period, period, moment))
                .toList();
    }

    private Bulletin.Revision revision(
            CurrentUser user, Publication before, Moment to, List<FigureTable> now, long after, int limit) {
        Moment from = at(before);
        Period period = before.pinned().period();
        List<FigureChange> differing = now.stream()
                .flatMap(table -> differing(figures.table(user, table.scope(), period, period, from), table, period))
                .toList();
        Changes.Happened happened = changes.happened(user, Scope.ALL, period, from, to, after, limit);
        return new Bulletin.Revision(from, differing, happened.counts(), happened.events());
    }

    private static Stream<FigureChange> differing(FigureTable before, FigureTable now, Period period) {
        return Stream.of(IndicatorCode.values())
                .map(code -> new FigureChange(before.figure(code, period), now.figure(code, period)))
                .filter(FigureChange::differs);
    }
}
