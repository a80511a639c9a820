package org.taizhang.ledger.assessment;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.assessment.RemarkEvent.NoFaultDecided;
import org.taizhang.ledger.assessment.Remarks.NoFault;

/** A second member of the committee agrees that a cluster is not to blame, or does not. */
public record DecideNoFault(Recording recording, String id, int number, boolean consented)
        implements AssessmentCommand {

    @Override
    public Decision<AssessmentEvent> decide(Assessments state, Streams facts) {
        return Steps.of(
                state,
                id,
                assessment -> assessment.stage().closed()
                        ? Steps.notAt(assessment.stage(), "不能再决定", "nothing is decided any more")
                        : assessment
                                .remarks()
                                .noFault(number)
                                .filter(noFault -> noFault.decided() == null)
                                .map(this::decide)
                                .orElseGet(() -> Decision.refuse(
                                        Refusal.Kind.NOT_FOUND,
                                        Problem.of(
                                                "NO_FAULT_NONE",
                                                "/number",
                                                "没有待决定的第" + number + "号提议。",
                                                "No proposal " + number + " is waiting."))));
    }

    private Decision<AssessmentEvent> decide(NoFault noFault) {
        List<Problem> broken = new ArrayList<>();
        Steps.otherThan(noFault.proposed().actor(), recording.actor(), "提议与决定", "Proposing and deciding", broken);
        return broken.isEmpty()
                ? Decision.accept(new NoFaultDecided(recording.actor(), recording.at(), id, number, consented))
                : Decision.refuse(Refusal.Kind.FORBIDDEN, broken);
    }
}
