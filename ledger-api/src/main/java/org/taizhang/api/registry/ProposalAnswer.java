package org.taizhang.api.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.registry.ProposalState;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.proposal.Proposal;
import org.taizhang.ledger.registry.proposal.ProposalEvent;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeRejected;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeWithdrawn;
import org.taizhang.ledger.registry.proposal.ProposedChange;

/**
 * A proposal about the directory.
 *
 * @param enterprise its name, where it has one and the reader may see it
 * @param cluster whose matter it is: where the enterprise is, or where it is to go
 * @param proposedBy opaque reference of who proposed it
 * @param says what is proposed, in a sentence
 * @param decidedBy of the person of the county who accepted or rejected it, or of who withdrew it
 * @param rejectedBecause absent unless it was
 * @param withdrawnBecause absent unless it was
 */
record ProposalAnswer(
        ProposalId id,
        Uscc uscc,
        @Nullable String enterprise,
        @Nullable ClusterId cluster,
        ProposalState state,
        ProposedChange change,
        Text says,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String rejectedBecause,
        @Nullable String withdrawnBecause) {

    static ProposalAnswer of(Proposal proposal, ChangeWords words) {
        ProposalEvent decided = proposal.decided();
        ChangeRejected rejected = proposal.rejected();
        ChangeWithdrawn withdrawn = proposal.withdrawn();
        return new ProposalAnswer(
                ProposalId.of(proposal),
                proposal.proposed().uscc(),
                words.names().get(proposal.proposed().uscc()),
                proposal.proposed().cluster(),
                proposal.state(),
                proposal.proposed().change(),
                proposal.proposed().change().on(words),
                proposal.proposed().actor(),
                proposal.proposed().recordedAt(),
                decided == null ? null : decided.actor(),
                decided == null ? null : decided.recordedAt(),
                rejected == null ? null : rejected.reason(),
                withdrawn == null ? null : withdrawn.reason());
    }
}
