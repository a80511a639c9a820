package org.taizhang.ledger.registry.proposal;

import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeAccepted;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeProposed;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeRejected;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeWithdrawn;

/** For readers to whom all proposals about the directory are alike. */
public interface ProposalCases<R> extends ProposalEvent.Cases<R> {

    R proposal(ProposalEvent event);

    @Override
    default R changeProposed(ChangeProposed event) {
        return proposal(event);
    }

    @Override
    default R changeAccepted(ChangeAccepted event) {
        return proposal(event);
    }

    @Override
    default R changeRejected(ChangeRejected event) {
        return proposal(event);
    }

    @Override
    default R changeWithdrawn(ChangeWithdrawn event) {
        return proposal(event);
    }
}
