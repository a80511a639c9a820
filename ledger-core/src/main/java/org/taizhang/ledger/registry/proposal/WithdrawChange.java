package org.taizhang.ledger.registry.proposal;

import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeWithdrawn;

/**
 * Who proposed a change takes it back, with a reason. To anybody else there is no such proposal. Withdrawn already: nothing
 * to record.
 */
public record WithdrawChange(Recording recording, Uscc uscc, int number, String reason) implements ProposalCommand {

    @Override
    public Decision<ProposalEvent> decide(ProposalBook book, Streams facts) {
        Proposal proposal = book.find(number)
                .filter(known -> known.proposed().actor().equals(recording.actor()))
                .orElse(null);
        if (proposal == null) {
            return Decision.refuse(Refusal.Kind.NOT_FOUND, AcceptChange.unknown(uscc, number));
        }
        if (proposal.withdrawn() != null) {
            return Decision.accept();
        }
        Optional<Problem> closed = proposal.closed();
        if (closed.isPresent()) {
            return Decision.refuse(Refusal.Kind.CONFLICT, closed.get());
        }
        Optional<Problem> broken = PlainText.required("/reason", reason, RejectChange.REASON_LENGTH_MAX);
        return broken.isPresent()
                ? Decision.refuse(Refusal.Kind.INVALID, broken.get())
                : Decision.accept(new ChangeWithdrawn(recording.actor(), recording.at(), uscc, number, reason));
    }
}
