package org.taizhang.ledger.assessment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.assessment.StepEvent.AssessmentComputed;
import org.taizhang.ledger.assessment.scheme.CanonicalJson;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.SchemeJson;
import org.taizhang.ledger.assessment.score.Outcome;
import org.taizhang.ledger.assessment.score.Result;
import org.taizhang.ledger.assessment.score.ScoreDigest;
import org.taizhang.ledger.assessment.score.ScorePackage;
import org.taizhang.ledger.assessment.score.Scoring;
import org.taizhang.ledger.assessment.score.Table;
import org.taizhang.ledger.attainment.FigureSource;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.window.Extensions;

/**
 * The scores of all clusters at a position, with what they rest on. A pure function of scheme, plan and figures.
 *
 * @param at period whose values count
 * @param knownAt when the last event up to the position was recorded
 * @param table what was scored
 */
public record Reckoning(
        Scheme scheme, Plan plan, Binding binding, Period at, Instant knownAt, Table table, Result result) {

    /**
     * @param at period whose values count
     * @param knownAt when the last event up to the position was recorded
     * @param extensions of windows, granted by then
     * @param figures true values at the position, none withheld; also of the December before
     * @param remarks what counts beside them
     */
    public static <R> R of(
            Scheme scheme,
            Plan plan,
            long position,
            Period at,
            Instant knownAt,
            Extensions extensions,
            FigureSource figures,
            Remarks remarks,
            Cases<R> cases) {
        Table table = ClusterTable.of(scheme, plan, at, knownAt, extensions, figures, remarks);
        return scored(scheme, plan, binding(scheme, plan, position, at), at, knownAt, table, cases);
    }

    private static <R> R scored(
            Scheme scheme, Plan plan, Binding binding, Period at, Instant knownAt, Table table, Cases<R> cases) {
        return Scoring.score(scheme, table).on(new Outcome.Cases<>() {
            @Override
            public R scored(Result result) {
                return cases.reckoned(new Reckoning(scheme, plan, binding, at, knownAt, table, result));
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

    /** As if the others were not there: nothing of what comes out depends on them. At least one has to remain. */
    public <R> R only(Predicate<String> clusters, Cases<R> cases) {
        Table part = new Table(
                table.purpose(),
                table.entries().stream()
                        .filter(entry -> clusters.test(entry.subject()))
                        .toList(),
                table.facts());
        return by(scheme, part, cases);
    }

    /** As if what was reached stood against the targets, or bases, that it stands against in the other. */
    public <R> R withTargetsOf(Reckoning other, Cases<R> cases) {
        return by(scheme, table.withReferencesOf(other.table), cases);
    }

    /** By another scheme, or of another table, all else being equal. */
    <R> R by(Scheme other, Table changed, Cases<R> cases) {
        return scored(other, plan, binding, at, knownAt, changed, cases);
    }

    /** Clusters of the plan that are not in it. */
    public List<String> leftOut() {
        return plan.clusterIds().stream()
                .map(ClusterId::value)
                .filter(cluster -> table.entry(cluster).isEmpty())
                .toList();
    }

    /** To be recomputed without the ledger. */
    public ScorePackage scorePackage() {
        return new ScorePackage(
                ScorePackage.FORMAT,
                binding.position(),
                knownAt,
                at.toString(),
                binding.formulas(),
                Map.of(
                        ScorePackage.SCHEME,
                        binding.schemeHash(),
                        ScorePackage.PLAN,
                        CanonicalJson.hash(plan).toString(),
                        ScorePackage.RESULT,
                        resultHash()),
                leftOut(),
                scheme,
                table);
    }

    /** SHA-256 of every number of the scores, in hex. */
    public String resultHash() {
        return ScoreDigest.hash(result);
    }

    /** Every number is the recorded one to the last digit, and so is everything they rest on. */
    public boolean confirms(AssessmentComputed recorded) {
        return recorded.resultHash().equals(resultHash()) && recorded.binding().equals(binding);
    }

    /** Preconditions that do not hold: the scheme's, and a confirmed area where one is used. */
    public List<Unmet> unmet() {
        boolean onArea = ClusterTable.codes(scheme)
                .flatMap(code -> measured(code, at).stream())
                .anyMatch(ConfirmedArea::restsOn);
        return result.scores().stream()
                .flatMap(score -> Stream.concat(
                                score.unmet().stream(),
                                table
                                        .entry(score.subject())
                                        .filter(entry -> onArea && !ConfirmedArea.holds(entry))
                                        .map(entry -> ConfirmedArea.PRECONDITION)
                                        .stream())
                        .map(precondition -> new Unmet(score.subject(), precondition.code()))
                        .distinct())
                .toList();
    }
}
