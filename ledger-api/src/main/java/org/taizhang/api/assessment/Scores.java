package org.taizhang.api.assessment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.indicator.Viewers;
import org.taizhang.api.plan.PlanInForce;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.scoring.OrRefused;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.Remarks;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.score.Entry;
import org.taizhang.ledger.attainment.FigureSource;
import org.taizhang.ledger.attainment.Ways;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.projections.indicator.FigureTable;
import org.taizhang.projections.indicator.IndicatorQueries;
import org.taizhang.projections.indicator.Viewer;
import org.taizhang.projections.plan.PlanQueries;
import org.taizhang.projections.window.ExtensionQueries;

/** Computes scores from the figures at a position; nothing of them is kept. */
@Service
class Scores {

    private final IndicatorQueries indicators;
    private final PlanQueries plans;
    private final ExtensionQueries extensions;

    Scores(IndicatorQueries indicators, PlanQueries plans, ExtensionQueries extensions) {
        this.indicators = indicators;
        this.plans = plans;
        this.extensions = extensions;
    }

    /**
     * From true values, whoever asks; what a reader may see of it is for {@link ScoreSheet}.
     *
     * @throws RefusedException with every problem that keeps the clusters from being scored
     */
    Reckoning reckon(Scheme scheme, Period at, long position, Remarks remarks) {
        Plan plan = PlanInForce.at(plans, position);
        Map<ClusterId, FigureTable> now = new LinkedHashMap<>();
        plan.clusterIds().forEach(c -> now.put(c, table(Scope.of(c), at, position, Viewer.EVERYTHING)));
        Map<Scope, FigureTable> before = new HashMap<>();
        FigureSource figures = (code, scope, period) -> (period.equals(at)
                        ? Objects.requireNonNull(now.get(scope.cluster().orElseThrow()))
                        : before.computeIfAbsent(scope, s -> table(s, period, position, Viewer.EVERYTHING)))
                .figure(code, period);
        return Reckoning.of(
                scheme,
                plan,
                position,
                at,
                Objects.requireNonNull(now.values().iterator().next().knownAt()),
                extensions.granted(at.year(), at.year(), position),
                figures,
                remarks,
                new OrRefused());
    }

    /** The clusters that a reader may calculate with: nothing that is withheld from him enters what comes out. */
    Reckoning calculable(CurrentUser user, Reckoning reckoning) {
        Set<String> hidden = hidden(user, reckoning);
        return hidden.isEmpty() ? reckoning : only(reckoning, cluster -> !hidden.contains(cluster));
    }

    /** @throws RefusedException when there would be none left */
    Reckoning only(Reckoning reckoning, Predicate<String> clusters) {
        if (reckoning.table().entries().stream().noneMatch(entry -> clusters.test(entry.subject()))) {
            throw RefusedException.of(
                    Refusal.Kind.FORBIDDEN,
                    "ALL_WITHHELD",
                    "",
                    "每个集聚区都有对该账户保密或不属其查看范围的数值，无从计算。",
                    "Of every cluster some value is withheld from this account, or not its to see.");
        }
        return reckoning.only(clusters, new OrRefused());
    }

    /** Clusters of which some value that enters a score, or stands beside one, is withheld from the reader. */
    Set<String> hidden(CurrentUser user, Reckoning reckoning) {
        Viewer viewer = Viewers.of(user);
        Set<String> hidden = new TreeSet<>();
        if (viewer.unsuppressed()) {
            return hidden;
        }
        Period at = reckoning.at();
        for (Entry entry : reckoning.table().entries()) {
            Scope scope = Scope.of(new ClusterId(entry.subject()));
            long position = reckoning.binding().position();
            FigureTable now = table(scope, at, position, viewer);
            FigureTable before = table(scope, Period.december(at.year() - 1), position, viewer);
            entry.observations()
                    .forEach((code, observation) -> Reckoning.measured(code, at)
                            .filter(c -> suppressed(now, c) || observation.previous() != null && suppressed(before, c))
                            .ifPresent(c -> hidden.add(entry.subject())));
        }
        return hidden;
    }

    private static boolean suppressed(FigureTable table, IndicatorCode code) {
        return table.row(code).stream().anyMatch(figure -> figure.absence() == Absence.SUPPRESSED);
    }

    /** By cluster, codes of scored indicators whose values are withheld from somebody. */
    Map<String, Set<String>> withheld(CurrentUser user, Reckoning reckoning, Period at) {
        Viewer viewer = Viewers.of(user);
        Map<String, Set<String>> withheld = new HashMap<>();
        reckoning.result().scores().forEach(score -> {
            Scope scope = Scope.of(new ClusterId(score.subject()));
            FigureTable seen = table(scope, at, reckoning.binding().position(), viewer);
            Set<String> codes = new TreeSet<>();
            for (Indicator indicator : reckoning.scheme().indicators()) {
                Reckoning.measured(indicator.code(), at)
                        .map(code -> seen.figure(code, at).absence())
                        .filter(why -> why == Absence.SUPPRESSED)
                        .ifPresent(why -> codes.add(indicator.code()));
            }
            withheld.put(score.subject(), codes);
        });
        return withheld;
    }

    /** What was decided of the ways to the targets, as known at the position that counts. */
    Expectations expectations(Reckoning reckoning) {
        return new Expectations(
                reckoning.plan(), Ways.of(plans.at(reckoning.binding().position())), reckoning.at());
    }

    private FigureTable table(Scope scope, Period at, long position, Viewer viewer) {
        return indicators.table(scope, at, at, position, viewer);
    }
}
