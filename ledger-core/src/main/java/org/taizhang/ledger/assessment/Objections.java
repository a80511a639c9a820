package org.taizhang.ledger.assessment;

import java.util.function.Function;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;

/** What steps of an objection have in common. */
final class Objections {

    private Objections() {}

    /** An objection that is not ruled on yet. */
    static Decision<AssessmentEvent> open(
            Assessments state, String id, int number, Function<Objection, Decision<AssessmentEvent>> step) {
        return Steps.of(
                state,
                id,
                assessment -> assessment
                        .objection(number)
                        .map(objection -> objection.open() ? step.apply(objection) : ruled())
                        .orElseGet(() -> Decision.refuse(
                                Refusal.Kind.NOT_FOUND,
                                Problem.of(
                                        "OBJECTION_UNKNOWN",
                                        "/number",
                                        "没有第" + number + "号异议。",
                                        "There is no objection " + number + "."))));
    }

    static Decision<AssessmentEvent> conflict(String rule, String zh, String en) {
        return Decision.refuse(Refusal.Kind.CONFLICT, Problem.of(rule, "", zh, en));
    }

    private static Decision<AssessmentEvent> ruled() {
        return conflict(
                "OBJECTION_RULED", "该异议已由两名成员裁定，不再更改。", "Two members have ruled on this objection: it is closed.");
    }
}
