package org.taizhang.ledger.assessment;

import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.assessment.SchemeEvent.SchemeProposed;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.SchemeRules;

/** A member of the committee puts a scheme forward. */
public record ProposeScheme(Recording recording, Scheme scheme) implements AssessmentCommand {

    @Override
    public Decision<AssessmentEvent> decide(Assessments state, Streams facts) {
        List<Problem> problems = SchemeRules.problems(scheme);
        if (!problems.isEmpty()) {
            return Decision.refuse(Refusal.Kind.INVALID, problems);
        }
        String key = Assessments.key(scheme);
        return state.scheme(key).isEmpty()
                ? Decision.accept(new SchemeProposed(recording.actor(), recording.at(), scheme))
                : Decision.refuse(
                        Refusal.Kind.CONFLICT,
                        Problem.of(
                                "SCHEME_VERSION",
                                "/version",
                                "“" + key + "”已经通过，不能再改；修改须用新的版本号。",
                                "'" + key + "' is adopted and never changes: give the change a version of its own."));
    }
}
