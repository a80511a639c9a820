package org.taizhang.ledger.assessment;

import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.assessment.ObjectionEvent.RulingProposed;

/** A member of the committee puts forward how an answered objection ends; it replaces a ruling still waiting. */
public record ProposeRuling(Recording recording, String id, int number, Ruling ruling, String reason)
        implements AssessmentCommand {

    @Override
    public Decision<AssessmentEvent> decide(Assessments state, Streams facts) {
        return Objections.open(state, id, number, this::propose);
    }

    private Decision<AssessmentEvent> propose(Objection objection) {
        if (objection.answered() == null) {
            return Objections.conflict(
                    "OBJECTION_UNANSWERED", "须先由县统计机构就数据答复。", "The county answers on the figures first.");
        }
        List<Problem> broken = new CaseRules().text("/reason", reason).broken();
        return broken.isEmpty()
                ? Decision.accept(new RulingProposed(recording.actor(), recording.at(), id, number, ruling, reason))
                : Decision.refuse(Refusal.Kind.INVALID, broken);
    }
}
