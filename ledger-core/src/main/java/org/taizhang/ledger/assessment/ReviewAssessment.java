package org.taizhang.ledger.assessment;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.assessment.StepEvent.AssessmentComputed;
import org.taizhang.ledger.assessment.StepEvent.AssessmentReviewed;

/** Another member of the committee than the one who computed has checked the last run. */
public record ReviewAssessment(Recording recording, String id) implements AssessmentCommand {

    @Override
    public Decision<AssessmentEvent> decide(Assessments state, Streams facts) {
        return Steps.of(state, id, this::review);
    }

    private Decision<AssessmentEvent> review(Assessment assessment) {
        if (assessment.stage() != Stage.COMPUTED) {
            return Steps.notAt(assessment.stage(), "只有待复核的结果可以复核", "only a computed run can be reviewed");
        }
        AssessmentComputed run = assessment.run().orElseThrow();
        List<Problem> problems = new ArrayList<>();
        Steps.otherThan(run.actor(), recording.actor(), "计算与复核", "Computing and reviewing", problems);
        return problems.isEmpty()
                ? Decision.accept(new AssessmentReviewed(recording.actor(), recording.at(), id, run.run()))
                : Decision.refuse(Refusal.Kind.FORBIDDEN, problems);
    }
}
