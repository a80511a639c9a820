package org.taizhang.ledger.assessment;

import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.assessment.ObjectionEvent.ObjectionAnswered;

/** The county's statisticians say how the figure came about; once. */
public record AnswerObjection(Recording recording, String id, int number, String text) implements AssessmentCommand {

    @Override
    public Decision<AssessmentEvent> decide(Assessments state, Streams facts) {
        return Objections.open(state, id, number, this::answer);
    }

    private Decision<AssessmentEvent> answer(Objection objection) {
        if (objection.answered() != null) {
            return Objections.conflict("OBJECTION_ANSWERED", "该异议已经答复。", "This objection is answered already.");
        }
        List<Problem> broken = new CaseRules().text("/text", text).broken();
        return broken.isEmpty()
                ? Decision.accept(new ObjectionAnswered(recording.actor(), recording.at(), id, number, text))
                : Decision.refuse(Refusal.Kind.INVALID, broken);
    }
}
