package org.taizhang.api.assessment;

import java.util.HashMap;
import java.util.Map;
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
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.projections.indicator.IndicatorQueries;
import org.taizhang.projections.indicator.KnownFigures;
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
        return reckon(scheme, at, position, remarks, figures(at, position));
    }

    /** The same, as far as a reader may see it. */
    ScoreSheet sheet(CurrentUser user, Scheme scheme, Period at, long position, Remarks remarks) {
        KnownFigures figures = figures(at, position);
        Reckoning reckoning = reckon(scheme, at, position, remarks, figures);
        return new ScoreSheet(
                reckoning, withheld(reckoning, figures.seenBy(Viewers.of(user))), expectations(reckoning));
    }

    private Reckoning reckon(Scheme scheme, Period at, long position, Remarks remarks, KnownFigures figures) {
        return Reckoning.of(
                scheme,
                PlanInForce.at(plans, position),
                position,
                at,
                figures.knownAt(),
                extensions.granted(at.year(), at.year(), position),
                figures.seenBy(Viewer.EVERYTHING),
                remarks,
                new OrRefused());
    }

    /** Of all clusters; growth is over the December before. */
    private KnownFigures figures(Period at, long position) {
        return indicators.figures(Scope.ALL, Period.december(at.year() - 1), at, position);
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
        Period before = Period.december(at.year() - 1);
        FigureSource seen = figures(at, reckoning.binding().position()).seenBy(viewer);
        for (Entry entry : reckoning.table().entries()) {
            Scope scope = Scope.of(new ClusterId(entry.subject()));
            entry.observations()
                    .forEach((code, observation) -> Reckoning.measured(code, at)
                            .filter(c -> suppressed(seen.figure(c, scope, at))
                                    || observation.previous() != null && suppressed(seen.figure(c, scope, before)))
                            .ifPresent(c -> hidden.add(entry.subject())));
        }
        return hidden;
    }

    private static boolean suppressed(Figure figure) {
        return figure.absence() == Absence.SUPPRESSED;
    }

    /** By cluster, codes of scored indicators whose values are withheld from somebody. */
    private static Map<String, Set<String>> withheld(Reckoning reckoning, FigureSource seen) {
        Map<String, Set<String>> withheld = new HashMap<>();
        reckoning.result().scores().forEach(score -> {
            Scope scope = Scope.of(new ClusterId(score.subject()));
            Set<String> codes = new TreeSet<>();
            for (Indicator indicator : reckoning.scheme().indicators()) {
                Reckoning.measured(indicator.code(), reckoning.at())
                        .filter(code -> suppressed(seen.figure(code, scope, reckoning.at())))
                        .ifPresent(code -> codes.add(indicator.code()));
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
}
