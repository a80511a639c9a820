package org.taizhang.ledger.plan;

import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.plan.PlanEvent.PathBasesProposed;

/** A member of the committee puts the starts of the paths to the targets forward. */
public record ProposePathBases(Recording recording, PathBases bases) implements PlanCommand {

    @Override
    public Decision<PlanEvent> decide(Plans state, Streams facts) {
        List<Problem> problems = PathBasesRules.problems(bases, state);
        return problems.isEmpty()
                ? Decision.accept(new PathBasesProposed(recording.actor(), recording.at(), bases))
                : Decision.refuse(new Refusal(Refusal.Kind.INVALID, problems));
    }
}
