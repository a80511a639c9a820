package org.taizhang.api.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.indicator.ClusterFigures;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.AssessmentCommand;
import org.taizhang.ledger.assessment.AssessmentEvent;
import org.taizhang.ledger.assessment.Assessments;
import org.taizhang.ledger.assessment.ComputeAssessment;
import org.taizhang.ledger.assessment.Objection;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.StepEvent.AssessmentComputed;
import org.taizhang.ledger.assessment.scheme.Scheme;

/** Assessments as far as somebody may see them, and their steps. */
@Service
class AssessmentDesk {

    private final Streams streams;
    private final Scores scores;
    private final ClusterFigures figures;
    private final Writes writes;

    AssessmentDesk(Streams streams, Scores scores, ClusterFigures figures, Writes writes) {
        this.streams = streams;
        this.scores = scores;
        this.figures = figures;
        this.writes = writes;
    }

    Assessments all() {
        return streams.read(Assessments.STREAM, Assessments.ID).state();
    }

    /** The newest first. */
    List<Assessment> list(CurrentUser user) {
        List<Assessment> seen = new ArrayList<>(seenInOrder(user));
        Collections.reverse(seen);
        return seen;
    }

    /** The oldest first. */
    List<Assessment> seenInOrder(CurrentUser user) {
        return all().inOrder().stream().filter(a -> sees(user, a)).toList();
    }

    /** @throws RefusedException when there is none, or none that this reader may know of */
    Assessment get(CurrentUser user, String id) {
        return Optional.of(get(id)).filter(a -> sees(user, a)).orElseThrow(() -> unknown(id));
    }

    /** @throws RefusedException when there is none */
    Assessment get(String id) {
        return all().assessment(id).orElseThrow(() -> unknown(id));
    }

    Scheme scheme(Assessment assessment) {
        return all().scheme(assessment.opened().scheme()).orElseThrow();
    }

    /** The last run, computed anew; null in a draft. */
    @Nullable
    ScoreSheet sheet(CurrentUser user, Assessment assessment) {
        Optional<AssessmentComputed> run = assessment.run();
        return run.isEmpty() ? null : sheet(user, assessment, run.get());
    }

    /** One of its runs, computed anew. */
    ScoreSheet sheet(CurrentUser user, Assessment assessment, AssessmentComputed run) {
        return scores.sheet(
                user,
                scheme(assessment),
                assessment.opened().at(),
                run.binding().position(),
                assessment.counted(run.run()));
    }

    /** What follows now from what the run, any of the assessment's, is bound to. */
    Reckoning reckon(Assessment assessment, AssessmentComputed run) {
        return scores.reckon(
                scheme(assessment), assessment.opened().at(), run.binding().position(), assessment.counted(run.run()));
    }

    /**
     * The last run, computed anew from true values.
     *
     * @throws RefusedException in a draft
     */
    Reckoning lastRun(Assessment assessment) {
        return reckon(assessment, run(assessment));
    }

    /** @throws RefusedException in a draft */
    static AssessmentComputed run(Assessment assessment) {
        return assessment
                .run()
                .orElseThrow(() -> RefusedException.of(
                        Refusal.Kind.CONFLICT,
                        "NOT_COMPUTED",
                        "",
                        "尚未计算，没有结果；请先计算。",
                        "Nothing is computed yet: compute it first."));
    }

    /** @param asked the present, or a month's close: no other moment, lest differences tell single filings */
    Written<AssessmentEvent> compute(Sender sender, String id, AsOf asked) {
        Assessment assessment = get(id);
        Moment moment = figures.moment(sender.user(), Scope.ALL, asked);
        Reckoning reckoning =
                scores.reckon(scheme(assessment), assessment.opened().at(), moment.position(), assessment.remarks());
        return write(
                sender,
                "",
                new ComputeAssessment(
                        sender.recording(), id, reckoning.binding(), reckoning.resultHash(), reckoning.unmet()));
    }

    Written<AssessmentEvent> write(Sender sender, Object body, AssessmentCommand command) {
        return writes.write(sender, body, command);
    }

    /** By number; towns see their own. */
    List<Objection> objections(CurrentUser user, String id) {
        return get(user, id).objections().stream()
                .filter(o -> user.cluster() == null || o.filed().cluster().equals(user.cluster()))
                .toList();
    }

    /** Towns from its publication on. */
    boolean sees(CurrentUser user, Assessment assessment) {
        return assessment.stage().open() || seesDrafts(user);
    }

    /** What is not published too. */
    boolean seesDrafts(CurrentUser user) {
        return user.mayOnAll(Action.ASSESS) || user.mayOnAll(Action.READ_UNSUPPRESSED_FIGURES);
    }

    private static RefusedException unknown(String id) {
        return RefusedException.of(
                Refusal.Kind.NOT_FOUND,
                "ASSESSMENT_UNKNOWN",
                "/id",
                "没有考核“" + id + "”，或尚未公示。",
                "There is no assessment '" + id + "', or it is not published yet.");
    }
}
