package org.taizhang.ledger.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.TwoPersons;
import org.taizhang.ledger.assessment.SchemeEvent.SchemeAdopted;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.Scheme.Standing;
import org.taizhang.ledger.assessment.scheme.SchemeRules;

/**
 * A second member of the committee adopts the scheme that waits.
 *
 * @param key of the scheme
 * @param issuer 制定机关
 * @param document 文号
 * @param validTo inclusive
 */
public record AdoptScheme(
        Recording recording, String key, String issuer, String document, LocalDate validFrom, LocalDate validTo)
        implements AssessmentCommand {

    @Override
    public Decision<AssessmentEvent> decide(Assessments state, Streams facts) {
        return TwoPersons.refusal(state.schemes(), key, document, recording)
                .<Decision<AssessmentEvent>>map(Decision::refuse)
                .orElseGet(() -> adopt(state.schemes().waiting().orElseThrow().content()));
    }

    private Decision<AssessmentEvent> adopt(Scheme waiting) {
        Scheme adopted = decided(waiting);
        List<Problem> problems = new ArrayList<>(SchemeRules.problems(adopted));
        problems.addAll(SchemeRules.beforeAdoption(adopted));
        if (waiting.standing() == Standing.TEMPLATE) {
            problems.add(Problem.of(
                    "SCHEME_TEMPLATE",
                    "/standing",
                    "模板不能通过；请补齐其中未定的内容，作为方案重新提出。",
                    "A template cannot be adopted: decide what it leaves open and put it forward as a proposal."));
        }
        return problems.isEmpty()
                ? Decision.accept(new SchemeAdopted(recording.actor(), recording.at(), document, adopted))
                : Decision.refuse(
                        Refusal.Kind.INVALID, problems.stream().distinct().toList());
    }

    private Scheme decided(Scheme s) {
        return new Scheme(
                s.id(),
                s.version(),
                s.title(),
                Standing.PUBLISHED,
                issuer,
                document,
                validFrom,
                validTo,
                s.source(),
                s.subject(),
                s.purpose(),
                s.indicators(),
                s.aggregation(),
                s.missing(),
                s.guards(),
                s.preconditions(),
                s.bonuses(),
                s.totalCap(),
                s.demerits(),
                s.vetoes(),
                s.bands(),
                s.lights());
    }
}
