package org.taizhang.ledger.plan;

import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.plan.PlanEvent.TargetPathsProposed;

/** A member of the committee puts the ways to the targets forward. */
public record ProposeTargetPaths(Recording recording, TargetPaths paths) implements PlanCommand {

    @Override
    public Decision<PlanEvent> decide(Plans state, Streams facts) {
        List<Problem> problems = TargetPathsRules.problems(paths, state);
        return problems.isEmpty()
                ? Decision.accept(new TargetPathsProposed(recording.actor(), recording.at(), paths))
                : Decision.refuse(new Refusal(Refusal.Kind.INVALID, problems));
    }
}
