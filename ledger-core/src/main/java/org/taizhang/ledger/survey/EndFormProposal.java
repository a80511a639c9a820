package org.taizhang.ledger.survey;

import org.taizhang.ledger.Decision;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.adoption.TwoPersons;
import org.taizhang.ledger.form.FormEvent;
import org.taizhang.ledger.form.FormEvent.FormProposalEnded;
import org.taizhang.ledger.form.Forms;

/**
 * A second member of the county refuses the version that waits, or its proposer withdraws it.
 *
 * @param number of the proposal
 */
public record EndFormProposal(Recording recording, FormCode code, String number, Ending ending) implements FormCommand {

    @Override
    public Decision<FormEvent> decide(Forms state, Streams facts) {
        return TwoPersons.end(
                state.decisions(),
                number,
                ending,
                recording,
                change -> new FormProposalEnded(recording.actor(), recording.at(), change.number(), code, ending));
    }
}
