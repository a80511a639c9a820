package org.taizhang.api.assessment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.indicator.Viewers;
import org.taizhang.api.plan.PlanInForce;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.Remarks;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.attainment.FigureSource;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.projections.indicator.FigureTable;
import org.taizhang.projections.indicator.IndicatorQueries;
import org.taizhang.projections.indicator.Viewer;
import org.taizhang.projections.plan.PlanQueries;

/** Computes scores from the figures at a position; nothing of them is kept. */
@Service
class Scores {

    private final IndicatorQueries indicators;
    private final PlanQueries plans;

    Scores(IndicatorQueries indicators, PlanQueries plans) {
        this.indicators = indicators;
        this.plans = plans;
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
                figures,
                remarks,
                new Reckoning.Cases<>() {
                    @Override
                    public Reckoning reckoned(Reckoning reckoning) {
                        return reckoning;
                    }

                    @Override
                    public Reckoning refused(List<Problem> problems) {
                        throw new RefusedException(new Refusal(Refusal.Kind.INVALID, problems));
                    }
                });
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

    private FigureTable table(Scope scope, Period at, long position, Viewer viewer) {
        return indicators.table(scope, at, at, position, viewer);
    }
}
