package org.taizhang.ledger.development;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.NotedStreams;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckNote;
import org.taizhang.ledger.check.Explained;
import org.taizhang.ledger.check.Finding;
import org.taizhang.ledger.development.ClusterBook.Revision;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.form.CellDiff;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.Revising;
import org.taizhang.ledger.form.StatedReport;
import org.taizhang.ledger.form.Submission;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.Plans;

/**
 * A town files the development report of its cluster, for the first time or again. Revisions as in
 * {@link org.taizhang.ledger.filing.FileReport}; a new revision waits for confirmation again.
 *
 * @param ifMatch the revision it replaces; null for a first filing
 */
public record FileDevelopment(
        Recording recording,
        ClusterId cluster,
        Period period,
        Submission submission,
        @Nullable Integer ifMatch,
        Channel channel)
        implements Command<ClusterBook, DevelopmentEvent> {

    private static final int FAR_DECIMALS = 2;

    @Override
    public StreamType<ClusterBook, DevelopmentEvent> stream() {
        return ClusterBook.STREAM;
    }

    @Override
    public String streamId() {
        return cluster.value();
    }

    @Override
    public Decision<DevelopmentEvent> decide(ClusterBook book, Streams streams) {
        NotedStreams facts = new NotedStreams(streams);
        Plans plans = facts.read(Plans.STREAM, Plans.ID).state();
        Optional<ClusterInfo> planned = plans.cluster(cluster);
        if (planned.isEmpty()) {
            return Decision.refuse(Refusal.Kind.NOT_FOUND, unknownCluster());
        }
        Progress progress =
                Progress.of(this, book, planned.get(), plans.current().orElseThrow(), facts);
        List<Finding> findings = progress.findings();
        Explained explained = explained(findings);
        List<Problem> broken = new ArrayList<>(DevelopmentRules.broken(progress, findings));
        Optional<DevelopmentFiled> latest = book.latest(period).map(Revision::filed);
        if (broken.isEmpty()
                && latest.filter(filed -> alreadySays(filed, progress, explained))
                        .isPresent()) {
            return Decision.accept();
        }
        int current = latest.map(DevelopmentFiled::revision).orElse(0);
        Optional<Refusal> precondition = Revising.precondition(ifMatch, current);
        if (precondition.isPresent()) {
            return Decision.refuse(precondition.get());
        }
        if (latest.isPresent()) {
            Revising.reason(submission.reason()).ifPresent(broken::add);
        }
        Refusal.Kind kind = broken.isEmpty() ? Refusal.Kind.UNEXPLAINED : Refusal.Kind.INVALID;
        broken.addAll(explained.problems());
        return broken.isEmpty()
                ? Decision.accept(event(progress, latest, explained.notes(), facts))
                : Decision.refuse(kind, broken);
    }

    /** What would be unusual about it, beside what explains it. */
    public Explained unusual(ClusterBook book, Streams facts) {
        Plans plans = facts.read(Plans.STREAM, Plans.ID).state();
        return plans.cluster(cluster)
                .map(planned -> Progress.of(this, book, planned, plans.current().orElseThrow(), facts))
                .map(progress -> explained(progress.findings()))
                .orElse(new Explained(List.of(), List.of()));
    }

    private Explained explained(List<Finding> findings) {
        return Explained.of(findings, submission.explanations(), (rule, item) -> Optional.empty());
    }

    private boolean alreadySays(DevelopmentFiled filed, Progress progress, Explained explained) {
        return CellDiff.between(progress.report().form(), period, filed.values(), submission.values())
                        .isEmpty()
                && explained.saysNothingNew(filed.checks());
    }

    private DevelopmentFiled event(
            Progress progress, Optional<DevelopmentFiled> latest, List<CheckNote> checks, NotedStreams facts) {
        return new DevelopmentFiled(
                recording.actor(),
                recording.at(),
                cluster,
                period,
                latest.map(DevelopmentFiled::revision).orElse(0) + 1,
                progress.report().form().version(),
                submission.values(),
                derived(progress.report()),
                latest.map(filed ->
                                CellDiff.between(progress.report().form(), period, filed.values(), submission.values()))
                        .orElse(List.of()),
                submission.signedBy(recording.actor()),
                submission.reason(),
                checks,
                channel,
                progress.window().onTimeUntil(),
                progress.window().closesOn(),
                facts.saw());
    }

    /** {@code workshopFar} = floor × 3 ÷ (land in 亩 × 2000), for 1 亩 = 2000/3 m²; 2 decimals HALF_UP. */
    static Map<String, BigDecimal> derived(StatedReport report) {
        if (!report.positive("workshopLand")) {
            return Map.of();
        }
        BigDecimal far = report.number("workshopFarFloor")
                .multiply(BigDecimal.valueOf(3))
                .divide(
                        report.number("workshopLand").multiply(BigDecimal.valueOf(2000)),
                        FAR_DECIMALS,
                        RoundingMode.HALF_UP);
        return Map.of("workshopFar", far);
    }

    private Problem unknownCluster() {
        return Problem.of(
                "CLUSTER_UNKNOWN",
                "/cluster",
                "现行规划中没有集聚区“" + cluster + "”。",
                "The plan in force has no cluster '" + cluster + "'.");
    }
}
