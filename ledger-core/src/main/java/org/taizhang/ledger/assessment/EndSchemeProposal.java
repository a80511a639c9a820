package org.taizhang.ledger.assessment;

import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.adoption.TwoPersons;
import org.taizhang.ledger.assessment.SchemeEvent.SchemeProposalEnded;

/**
 * A second member of the committee refuses the scheme that waits, or its proposer withdraws it.
 *
 * @param key of the scheme
 */
public record EndSchemeProposal(Recording recording, String key, Ending ending) implements AssessmentCommand {

    @Override
    public Decision<AssessmentEvent> decide(Assessments state, Streams facts) {
        return TwoPersons.end(
                state.schemes(),
                key,
                ending,
                recording,
                scheme -> new SchemeProposalEnded(recording.actor(), recording.at(), key, ending));
    }
}
