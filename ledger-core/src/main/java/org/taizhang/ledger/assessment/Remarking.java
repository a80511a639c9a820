package org.taizhang.ledger.assessment;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.assessment.scheme.Scheme;

/** Remarks are made until an assessment is final. */
final class Remarking {

    private Remarking() {}

    static Decision<AssessmentEvent> of(
            Assessments state,
            String id,
            BiFunction<Assessment, Scheme, CaseRules> rules,
            Function<Assessment, AssessmentEvent> event) {
        return Steps.of(state, id, assessment -> {
            if (assessment.stage().closed()) {
                return Steps.notAt(assessment.stage(), "不能再记录", "nothing is noted any more");
            }
            Scheme scheme = state.scheme(assessment.opened().scheme()).orElseThrow();
            List<Problem> broken = rules.apply(assessment, scheme).broken();
            return broken.isEmpty()
                    ? Decision.accept(event.apply(assessment))
                    : Decision.refuse(Refusal.Kind.INVALID, broken);
        });
    }
}
