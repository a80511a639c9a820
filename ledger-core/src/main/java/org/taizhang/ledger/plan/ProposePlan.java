package org.taizhang.ledger.plan;

import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.plan.PlanEvent.PlanProposed;

/**
 * A member of the committee puts a plan or its amendment forward.
 *
 * @param documentText the document itself: every quote is looked up in it
 */
public record ProposePlan(Recording recording, Plan plan, String documentText) implements PlanCommand {

    @Override
    public Decision<PlanEvent> decide(Plans state, Streams facts) {
        List<Problem> problems = PlanRules.problems(plan, documentText);
        if (!problems.isEmpty()) {
            return Decision.refuse(new Refusal(Refusal.Kind.INVALID, problems));
        }
        if (state.plan(plan.id()).isPresent()) {
            return Decision.refuse(
                    Refusal.Kind.CONFLICT,
                    Problem.of(
                            "PLAN_ID",
                            "/plan/id",
                            "编号“" + plan.id() + "”已属于一个通过的规划，修订须用新编号。",
                            "The id '" + plan.id() + "' belongs to an adopted plan: an amendment has its own."));
        }
        return Decision.accept(new PlanProposed(recording.actor(), recording.at(), plan));
    }
}
