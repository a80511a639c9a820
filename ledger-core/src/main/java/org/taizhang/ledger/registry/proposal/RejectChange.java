package org.taizhang.ledger.registry.proposal;

import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeRejected;

/** Somebody of the county, who did not propose it, turns a proposal down, with a reason. Rejected already: nothing to record. */
public record RejectChange(Recording recording, Uscc uscc, int number, String reason) implements ProposalCommand {

    static final int REASON_LENGTH_MAX = 500;

    @Override
    public Decision<ProposalEvent> decide(ProposalBook book, Streams facts) {
        Proposal proposal = book.find(number).orElse(null);
        if (proposal == null) {
            return Decision.refuse(Refusal.Kind.NOT_FOUND, AcceptChange.unknown(uscc, number));
        }
        if (proposal.rejected() != null) {
            return Decision.accept();
        }
        Optional<Problem> closed = proposal.closed();
        if (closed.isPresent()) {
            return Decision.refuse(Refusal.Kind.CONFLICT, closed.get());
        }
        if (proposal.proposed().actor().equals(recording.actor())) {
            return Decision.refuse(
                    Refusal.Kind.FORBIDDEN,
                    Problem.of(
                            "SECOND_PERSON",
                            "",
                            "提出人不能驳回自己的建议；不再需要时请撤回。",
                            "Who proposed cannot reject: withdraw what is no longer wanted."));
        }
        Optional<Problem> broken = PlainText.required("/reason", reason, REASON_LENGTH_MAX);
        return broken.isPresent()
                ? Decision.refuse(Refusal.Kind.INVALID, broken.get())
                : Decision.accept(new ChangeRejected(recording.actor(), recording.at(), uscc, number, reason));
    }
}
