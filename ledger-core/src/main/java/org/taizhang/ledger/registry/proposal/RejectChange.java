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

/** Somebody of the county turns a proposal down, with a reason; the proposer may take it back so. */
public record RejectChange(Recording recording, Uscc uscc, int number, String reason) implements ProposalCommand {

    private static final int REASON_LENGTH_MAX = 500;

    @Override
    public Decision<ProposalEvent> decide(ProposalBook book, Streams facts) {
        Proposal proposal = book.find(number).orElse(null);
        if (proposal == null) {
            return Decision.refuse(Refusal.Kind.NOT_FOUND, AcceptChange.unknown(uscc, number));
        }
        if (proposal.accepted() != null) {
            return Decision.refuse(
                    Refusal.Kind.CONFLICT,
                    Problem.of(
                            "ACCEPTED",
                            "",
                            "该建议已审定入账，不能驳回；如有误，请提出新的变动。",
                            "It was accepted and carried out: propose another change instead."));
        }
        if (proposal.rejected() != null) {
            return Decision.accept();
        }
        Optional<Problem> broken = PlainText.required("/reason", reason, REASON_LENGTH_MAX);
        return broken.isPresent()
                ? Decision.refuse(Refusal.Kind.INVALID, broken.get())
                : Decision.accept(new ChangeRejected(recording.actor(), recording.at(), uscc, number, reason));
    }
}
