package org.taizhang.api.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.proposal.Proposal;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeAccepted;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeRejected;
import org.taizhang.ledger.registry.proposal.ProposedChange;

/**
 * A proposal about the directory.
 *
 * @param cluster whose matter it is: where the enterprise is, or where it is to go
 * @param proposedBy opaque reference of who proposed it
 * @param decidedBy of the person of the county who accepted or rejected it
 * @param rejectedBecause absent unless it was
 */
record ProposalAnswer(
        ProposalId id,
        Uscc uscc,
        @Nullable ClusterId cluster,
        State state,
        ProposedChange change,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String rejectedBecause) {

    enum State {
        WAITING,
        ACCEPTED,
        REJECTED
    }

    static ProposalAnswer of(Proposal proposal) {
        ChangeAccepted accepted = proposal.accepted();
        ChangeRejected rejected = proposal.rejected();
        return new ProposalAnswer(
                ProposalId.of(proposal),
                proposal.proposed().uscc(),
                proposal.proposed().cluster(),
                accepted != null ? State.ACCEPTED : rejected != null ? State.REJECTED : State.WAITING,
                proposal.proposed().change(),
                proposal.proposed().actor(),
                proposal.proposed().recordedAt(),
                accepted != null ? accepted.actor() : rejected != null ? rejected.actor() : null,
                accepted != null ? accepted.recordedAt() : rejected != null ? rejected.recordedAt() : null,
                rejected == null ? null : rejected.reason());
    }
}
