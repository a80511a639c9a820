package org.taizhang.api.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.ConfirmedArea;
import org.taizhang.ledger.assessment.StepEvent.AssessmentComputed;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Precondition;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.plan.Plans;

/**
 * An assessment as its pages show it.
 *
 * @param moment the position it is bound to; null in a draft
 * @param plans as known at that position
 */
record AssessmentView(
        Assessment assessment,
        Scheme scheme,
        @Nullable ScoreSheet scores,
        @Nullable Moment moment,
        Plans plans) {

    Optional<ScoreSheet> sheet() {
        return Optional.ofNullable(scores);
    }

    public String address() {
        return "/assessments/" + assessment.id();
    }

    public Text title() {
        return new Text(
                assessment.opened().at().label().zh() + "考核 " + assessment.id(),
                "Assessment " + assessment.id() + ", "
                        + assessment.opened().at().label().en());
    }

    public @Nullable AssessmentComputed run() {
        return assessment.run().orElse(null);
    }

    /** What follows from the ledger now is what was recorded. */
    public boolean verified() {
        return scores != null
                && assessment.run().filter(scores.reckoning()::confirms).isPresent();
    }

    /** The short name of a cluster. */
    public Text name(String cluster) {
        return plans.cluster(new ClusterId(cluster))
                .map(info -> info.shortName())
                .orElse(new Text(cluster, cluster));
    }

    /** Short names in a row; null for none. */
    public @Nullable Text names(List<String> clusters) {
        return clusters.isEmpty()
                ? null
                : joined(clusters.stream().map(this::name).toList());
    }

    private static Text joined(List<Text> texts) {
        return new Text(
                texts.stream().map(Text::zh).collect(Collectors.joining("、")),
                texts.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    public Text indicator(String code) {
        return scheme.indicator(code).map(Indicator::title).orElse(new Text(code, code));
    }

    public Text precondition(String code) {
        return Stream.concat(scheme.preconditions().stream(), Stream.of(ConfirmedArea.PRECONDITION))
                .filter(p -> p.code().equals(code))
                .map(Precondition::text)
                .findFirst()
                .orElse(new Text(code, code));
    }

    /** @throws RefusedException in a draft, or for a cluster that is not scored */
    ScoreSheet.Line line(ClusterId cluster) {
        return sheet().flatMap(sheet -> sheet.line(cluster.value()))
                .orElseThrow(() -> RefusedException.of(
                        Refusal.Kind.NOT_FOUND,
                        "NOT_SCORED",
                        "/cluster",
                        "该考核没有“" + cluster + "”的得分。",
                        "This assessment has no score of '" + cluster + "'."));
    }
}
