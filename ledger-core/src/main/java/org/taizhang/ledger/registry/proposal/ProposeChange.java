package org.taizhang.ledger.registry.proposal;

import java.util.Optional;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Membership;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeProposed;

/**
 * Somebody proposes a change of the directory. What could not be carried out now is refused as it would be then; what is
 * already so, or waits already, records nothing.
 */
public record ProposeChange(Recording recording, Uscc uscc, ProposedChange change) implements ProposalCommand {

    @Override
    public Decision<ProposalEvent> decide(ProposalBook book, Streams facts) {
        Rehearsal rehearsal = Rehearsal.of(change, recording, uscc, facts);
        Optional<Refusal> refusal = rehearsal.refusal();
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        return rehearsal.nothing() || book.waiting(change).isPresent()
                ? Decision.accept()
                : Decision.accept(new ChangeProposed(
                        recording.actor(),
                        recording.at(),
                        uscc,
                        book.proposals().size() + 1,
                        change.destination().or(() -> home(facts)).orElse(null),
                        change));
    }

    private Optional<ClusterId> home(Streams facts) {
        return facts.read(Enterprise.STREAM, uscc.value()).state().memberships().stream()
                .reduce((earlier, later) -> later)
                .map(Membership::cluster);
    }
}
