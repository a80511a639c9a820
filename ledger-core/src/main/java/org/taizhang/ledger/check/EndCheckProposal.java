package org.taizhang.ledger.check;

import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.adoption.TwoPersons;
import org.taizhang.ledger.check.CheckEvent.CheckProposalEnded;

/**
 * A second member of the county refuses the change that waits, or its proposer withdraws it.
 *
 * @param number of the proposal
 */
public record EndCheckProposal(Recording recording, String number, Ending ending) implements CheckCommand {

    @Override
    public Decision<CheckEvent> decide(Checks state, Streams facts) {
        return TwoPersons.end(state.about(number), number, ending, recording, this::ended);
    }

    private CheckEvent ended(CheckChange change) {
        return new CheckProposalEnded(recording.actor(), recording.at(), change.number(), change.key(), ending);
    }
}
