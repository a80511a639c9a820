package org.taizhang.ledger.registry.proposal;

import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeAccepted;

/**
 * Somebody of the county, who did not propose it, decides that a change be so. What can no longer be carried out is
 * refused with the reason. Accepted already: nothing to record. {@link CarryOut} follows in the same transaction.
 */
public record AcceptChange(Recording recording, Uscc uscc, int number) implements ProposalCommand {

    @Override
    public Decision<ProposalEvent> decide(ProposalBook book, Streams facts) {
        Proposal proposal = book.find(number).orElse(null);
        if (proposal == null) {
            return Decision.refuse(Refusal.Kind.NOT_FOUND, unknown(uscc, number));
        }
        if (proposal.accepted() != null) {
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
                            "提出人不能自己审定，须由县统计局另一人审定。",
                            "Who proposed cannot decide: another person of the county must."));
        }
        Optional<Refusal> refusal = Rehearsal.of(proposal.proposed().change(), recording, uscc, facts)
                .refusal();
        return refusal.isPresent()
                ? Decision.refuse(refusal.get())
                : Decision.accept(new ChangeAccepted(recording.actor(), recording.at(), uscc, number));
    }

    /** What carries it out, once it is accepted: to be executed together with this, in this order. */
    public List<CarryOut> parts(ProposalBook book) {
        return book.find(number).stream()
                .flatMap(proposal -> proposal.proposed().change().commands(recording, uscc).stream())
                .map(part -> new CarryOut(recording, uscc, number, part))
                .toList();
    }

    static Problem unknown(Uscc uscc, int number) {
        return Problem.of(
                "PROPOSAL_UNKNOWN",
                "/id",
                "没有编号为 " + uscc + "." + number + " 的名录变动建议。",
                "There is no proposal " + uscc + "." + number + ".");
    }
}
