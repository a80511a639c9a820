package org.taizhang.ledger.assessment;

import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.assessment.StepEvent.AssessmentComputed;

/**
 * A member of the committee has the scores computed, for the first time or again: a new run has to be reviewed and
 * published anew. The same as the last run: nothing to record.
 *
 * @param resultHash of what follows from the binding
 */
public record ComputeAssessment(Recording recording, String id, Binding binding, String resultHash, List<Unmet> unmet)
        implements AssessmentCommand {

    public ComputeAssessment {
        unmet = List.copyOf(unmet);
    }

    @Override
    public Decision<AssessmentEvent> decide(Assessments state, Streams facts) {
        return Steps.of(state, id, this::compute);
    }

    private Decision<AssessmentEvent> compute(Assessment assessment) {
        if (assessment.stage().closed()) {
            return Steps.notAt(assessment.stage(), "不能重新计算；需要更改时请新建考核", "open a new one to change anything");
        }
        boolean same = assessment
                .run()
                .filter(run -> run.binding().equals(binding) && run.resultHash().equals(resultHash))
                .filter(run -> assessment.remarks().equals(assessment.counted()))
                .isPresent();
        return same
                ? Decision.accept()
                : Decision.accept(new AssessmentComputed(
                        recording.actor(),
                        recording.at(),
                        id,
                        assessment.runs().size() + 1,
                        binding,
                        resultHash,
                        unmet));
    }
}
