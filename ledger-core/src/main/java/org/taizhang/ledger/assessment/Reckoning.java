package org.taizhang.ledger.assessment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.SchemeJson;
import org.taizhang.ledger.assessment.score.Outcome;
import org.taizhang.ledger.assessment.score.Result;
import org.taizhang.ledger.assessment.score.Scoring;
import org.taizhang.ledger.assessment.score.Table;
import org.taizhang.ledger.attainment.FigureSource;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.plan.Plan;

/**
 * The scores of all clusters at a position, with what they rest on. A pure function of scheme, plan and figures.
 *
 * @param table what was scored
 */
public record Reckoning(Scheme scheme, Binding binding, Table table, Result result) {

    /**
     * @param at period whose values count
     * @param knownAt when the last event up to the position was recorded
     * @param figures true values at the position, none withheld; also of the December before
     * @param remarks what counts beside them
     */
    public static <R> R of(
            Scheme scheme,
            Plan plan,
            long position,
            Period at,
            Instant knownAt,
            FigureSource figures,
            Remarks remarks,
            Cases<R> cases) {
        Table table = ClusterTable.of(scheme, plan, at, knownAt, figures, remarks);
        return Scoring.score(scheme, table).on(new Outcome.Cases<>() {
            @Override
            public R scored(Result result) {
                return cases.reckoned(new Reckoning(scheme, binding(scheme, plan, position, at), table, result));
            }

            @Override
            public R refused(List<Problem> problems) {
                return cases.refused(problems);
            }
        });
    }

    /** Scores, or every problem that keeps the clusters from being scored. */
    public interface Cases<R> {
        R reckoned(Reckoning reckoning);

        R refused(List<Problem> problems);
    }

    private static Binding binding(Scheme scheme, Plan plan, long position, Period at) {
        Map<String, String> formulas = new LinkedHashMap<>();
        for (Indicator indicator : scheme.indicators()) {
            measured(indicator.code(), at)
                    .ifPresent(code ->
                            formulas.put(indicator.code(), code.definition().formulaVersion()));
        }
        return new Binding(position, plan.id(), Assessments.key(scheme), SchemeJson.hash(scheme), formulas);
    }

    /** The indicator that an indicator of a scheme means; before December intensity is taken over twelve months. */
    public static Optional<IndicatorCode> measured(String code, Period at) {
        return IndicatorCode.find(code)
                .map(found -> found == IndicatorCode.INTENSITY
                                && at.month() < Period.december(at.year()).month()
                        ? IndicatorCode.INTENSITY_12M
                        : found);
    }

    /** SHA-256 of every number of the scores, in hex. */
    public String resultHash() {
        return ScoreDigest.hash(result);
    }

    /** Preconditions that do not hold. */
    public List<Unmet> unmet() {
        return result.scores().stream()
                .flatMap(score -> score.unmet().stream().map(p -> new Unmet(score.subject(), p.code())))
                .toList();
    }
}
