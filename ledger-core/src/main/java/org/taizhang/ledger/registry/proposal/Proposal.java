package org.taizhang.ledger.registry.proposal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.registry.ProposalState;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeAccepted;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeProposed;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeRejected;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeWithdrawn;

/** One proposal and what became of it. */
public record Proposal(
        ChangeProposed proposed,
        @Nullable ChangeAccepted accepted,
        @Nullable ChangeRejected rejected,
        @Nullable ChangeWithdrawn withdrawn) {

    private static final Text IT = new Text("该建议", "It");

    public ProposalState state() {
        return ProposalState.of(accepted, rejected, withdrawn);
    }

    public boolean waiting() {
        return state() == ProposalState.WAITING;
    }

    /** The event that decided it; null while it waits. */
    public @Nullable ProposalEvent decided() {
        if (accepted != null) {
            return accepted;
        }
        return rejected == null ? withdrawn : rejected;
    }

    /** Why nothing else can become of it; empty while it waits. */
    Optional<Problem> closed() {
        return state().closed(IT);
    }
}
