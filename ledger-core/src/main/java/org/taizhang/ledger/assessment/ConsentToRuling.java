package org.taizhang.ledger.assessment;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.assessment.ObjectionEvent.ObjectionRuled;
import org.taizhang.ledger.assessment.ObjectionEvent.RulingProposed;

/** A second member of the committee agrees to the ruling that waits, or does not. */
public record ConsentToRuling(Recording recording, String id, int number, boolean consented)
        implements AssessmentCommand {

    @Override
    public Decision<AssessmentEvent> decide(Assessments state, Streams facts) {
        return Objections.open(state, id, number, this::consent);
    }

    private Decision<AssessmentEvent> consent(Objection objection) {
        RulingProposed proposed = objection.proposed();
        if (proposed == null) {
            return Objections.conflict("RULING_NONE", "没有待同意的裁定意见。", "No ruling is put forward.");
        }
        List<Problem> broken = new ArrayList<>();
        Steps.otherThan(proposed.actor(), recording.actor(), "提出裁定与同意", "Proposing a ruling and agreeing", broken);
        return broken.isEmpty()
                ? Decision.accept(new ObjectionRuled(recording.actor(), recording.at(), id, number, consented))
                : Decision.refuse(Refusal.Kind.FORBIDDEN, broken);
    }
}
