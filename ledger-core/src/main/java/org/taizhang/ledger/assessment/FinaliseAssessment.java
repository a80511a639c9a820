package org.taizhang.ledger.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.assessment.StepEvent.AssessmentComputed;
import org.taizhang.ledger.assessment.StepEvent.AssessmentFinalised;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.declaration.Declaration;
import org.taizhang.ledger.declaration.LedgerDeclared;

/**
 * A third member of the committee makes a published run final. The days of objection are waited for, except in a ledger
 * declared a demonstration.
 *
 * @param document number of the document that announces it
 */
public record FinaliseAssessment(Recording recording, String id, String document) implements AssessmentCommand {

    private static final int DOCUMENT_LENGTH_MAX = 200;

    @Override
    public Decision<AssessmentEvent> decide(Assessments state, Streams facts) {
        return Steps.of(state, id, assessment -> finalise(state, assessment, facts));
    }

    private Decision<AssessmentEvent> finalise(Assessments state, Assessment assessment, Streams facts) {
        if (assessment.stage() != Stage.PUBLISHED) {
            return Steps.notAt(assessment.stage(), "只有公示过的结果可以定稿", "only a published run can be made final");
        }
        AssessmentComputed run = assessment.run().orElseThrow();
        List<Problem> persons = persons(assessment, run);
        List<Problem> problems = new ArrayList<>(persons);
        PlainText.required("/document", document, DOCUMENT_LENGTH_MAX).ifPresent(problems::add);
        run.unmet().forEach(unmet -> problems.add(preliminary(unmet)));
        problems.addAll(openCases(assessment));
        if (!demonstration(facts) && objectionsOpen(assessment)) {
            problems.add(Problem.of(
                    "OBJECTIONS_OPEN",
                    "",
                    "异议期未满，期满后方可定稿。",
                    "Objections are still open: it can be made final when their last day is over."));
        }
        if (!problems.isEmpty()) {
            return Decision.refuse(persons.isEmpty() ? Refusal.Kind.CONFLICT : Refusal.Kind.FORBIDDEN, problems);
        }
        return Decision.accept(new AssessmentFinalised(
                recording.actor(),
                recording.at(),
                id,
                run.run(),
                document,
                state.finalOf(assessment.opened().at()).map(Assessment::id).orElse(null)));
    }

    private static List<Problem> openCases(Assessment assessment) {
        List<Problem> problems = new ArrayList<>();
        assessment.objections().stream()
                .filter(Objection::open)
                .forEach(o -> problems.add(Problem.of(
                        "OBJECTION_UNDECIDED",
                        "",
                        "第" + o.number() + "号异议尚未裁定。",
                        "Objection " + o.number() + " is not ruled on yet.")));
        boolean upheldSince = assessment.objections().stream().anyMatch(o -> o.upheldAfter(runAt(assessment)));
        if (upheldSince || !assessment.remarks().equals(assessment.counted())) {
            problems.add(Problem.of(
                    "REMARKS_NOT_COUNTED",
                    "",
                    "上次计算之后又有采纳的异议、认定、扣分或否决，请重新计算、复核和公示。",
                    "Since the last run objections were upheld or remarks made: compute, review and publish again."));
        }
        return problems;
    }

    private static Instant runAt(Assessment assessment) {
        return assessment.run().orElseThrow().recordedAt();
    }

    private List<Problem> persons(Assessment assessment, AssessmentComputed run) {
        List<Problem> problems = new ArrayList<>();
        String reviewer = Objects.requireNonNull(assessment.reviewed()).actor();
        Steps.otherThan(run.actor(), recording.actor(), "计算与定稿", "Computing and making final", problems);
        Steps.otherThan(reviewer, recording.actor(), "复核与定稿", "Reviewing and making final", problems);
        return problems;
    }

    private boolean objectionsOpen(Assessment assessment) {
        return !recording
                .at()
                .atZone(ReportingCalendar.ZONE)
                .toLocalDate()
                .isAfter(Objects.requireNonNull(assessment.published()).objectionsUntil());
    }

    private static boolean demonstration(Streams facts) {
        LedgerDeclared declared =
                facts.read(Declaration.STREAM, Declaration.ID).state().declared();
        return declared != null && declared.kind() == LedgerDeclared.LedgerKind.DEMONSTRATION;
    }

    private static Problem preliminary(Unmet unmet) {
        return Problem.of(
                "ASSESSMENT_PRELIMINARY",
                "",
                "“" + unmet.subject() + "”不满足前提“" + unmet.precondition() + "”，结果为初步；满足后请重新计算。",
                "'" + unmet.subject() + "' does not meet '" + unmet.precondition()
                        + "': the scores are preliminary. Compute again when it does.");
    }
}
