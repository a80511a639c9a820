package org.taizhang.api.indicator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.PlannedClusters;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.projections.indicator.Explanation;
import org.taizhang.projections.indicator.Explanation.Contribution;
import org.taizhang.projections.indicator.ExplanationQueries;
import org.taizhang.projections.indicator.FigureTable;
import org.taizhang.projections.indicator.IndicatorQueries;
import org.taizhang.projections.indicator.Viewer;

/**
 * Figures of a cluster, or of all, as far as somebody may see them. Those of a position never change: the last tables asked
 * for are kept.
 */
@Service
public class ClusterFigures {

    /** Of all tables kept: two hundred of a year; with its rows as they go out, a period takes about 30 kB. */
    private static final int PERIODS_MAX = 2_200;

    private final IndicatorQueries indicators;
    private final ExplanationQueries explanations;
    private final Moments moments;
    private final PlannedClusters clusters;
    private final Rights rights;
    private final AccessLog log;
    private final Cache<Question, FigureTable> kept = Caffeine.newBuilder()
            .maximumWeight(PERIODS_MAX)
            .weigher((Question question, FigureTable table) -> table.periods().size())
            .executor(Runnable::run)
            .build();

    private record Question(Scope scope, Period from, Period to, long position, boolean unsuppressed) {}

    ClusterFigures(
            IndicatorQueries indicators,
            ExplanationQueries explanations,
            Moments moments,
            PlannedClusters clusters,
            Rights rights,
            AccessLog log) {
        this.indicators = indicators;
        this.explanations = explanations;
        this.moments = moments;
        this.clusters = clusters;
        this.rights = rights;
        this.log = log;
    }

    /**
     * The moment somebody may ask figures of. Who may read single filings of the scope may ask any; who may read its
     * unpublished figures the present and closes of months; everybody else closes only.
     */
    public Moment moment(CurrentUser user, Scope scope, AsOf asked) {
        rights.require(user, Action.READ_CLOSED_FIGURES);
        boolean free = mayOn(user, Action.READ_STATISTICAL_REPORT, scope)
                || (asked.now() && mayOn(user, Action.READ_CURRENT_FIGURES, scope));
        Moment moment = free ? moments.resolve(asked) : moments.resolveClosed(asked);
        clusters.require(scope, moment.position());
        return moment;
    }

    /** Every indicator by period, both ends included; at most ten years. */
    public FigureTable table(CurrentUser user, Scope scope, Period from, Period to, Moment moment) {
        return table(user, scope, from, to, moment.position());
    }

    /** As of a position of published figures, or one that was found by {@link #moment}. */
    public FigureTable table(CurrentUser user, Scope scope, Period from, Period to, long position) {
        new PeriodRange(from, to).refusal().ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        Viewer viewer = Viewers.of(user);
        Question question = new Question(scope, from, to, position, viewer.unsuppressed());
        return kept.get(question, q -> indicators.table(q.scope(), q.from(), q.to(), q.position(), viewer));
    }

    /** The reading of single filings on the page is logged. */
    public Explanation explain(
            CurrentUser user,
            Scope scope,
            IndicatorCode code,
            Period period,
            Moment moment,
            @Nullable String cursor,
            int limit) {
        Explanation explanation;
        try {
            explanation = explanations.explain(scope, code, period, moment.position(), Viewers.of(user), cursor, limit);
        } catch (IllegalArgumentException notGivenOut) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "CURSOR",
                    "/cursor",
                    "cursor 应为上一页给出的值。",
                    "cursor is what the page before gave.");
        }
        log.read(user, "explanation", filings(explanation));
        return explanation;
    }

    private static List<AccessLog.Filing> filings(Explanation explanation) {
        return explanation.contributions().page().stream()
                .filter(c -> c.uscc() != null)
                .map(ClusterFigures::filing)
                .distinct()
                .toList();
    }

    @SuppressWarnings("NullAway") // filtered above
    private static AccessLog.Filing filing(Contribution contribution) {
        return new AccessLog.Filing(contribution.uscc(), contribution.form(), contribution.from());
    }

    private static boolean mayOn(CurrentUser user, Action action, Scope scope) {
        return user.mayOnAll(action)
                || scope.cluster().filter(c -> user.mayOn(action, c)).isPresent();
    }
}
