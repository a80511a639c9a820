package org.taizhang.ledger.registry.proposal;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeAccepted;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeProposed;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeRejected;

/** One proposal and what became of it. */
public record Proposal(
        ChangeProposed proposed,
        @Nullable ChangeAccepted accepted,
        @Nullable ChangeRejected rejected) {

    public boolean waiting() {
        return accepted == null && rejected == null;
    }
}
