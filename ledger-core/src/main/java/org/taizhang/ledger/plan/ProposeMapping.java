package org.taizhang.ledger.plan;

import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.plan.PlanEvent.MappingProposed;

/** A member of the committee puts a mapping of leading industries to classes forward. */
public record ProposeMapping(Recording recording, IndustryMapping mapping) implements PlanCommand {

    @Override
    public Decision<PlanEvent> decide(Plans state, Streams facts) {
        List<Problem> problems = MappingRules.problems(mapping, state);
        return problems.isEmpty()
                ? Decision.accept(new MappingProposed(recording.actor(), recording.at(), mapping))
                : Decision.refuse(new Refusal(Refusal.Kind.INVALID, problems));
    }
}
