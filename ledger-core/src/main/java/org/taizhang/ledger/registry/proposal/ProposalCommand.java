package org.taizhang.ledger.registry.proposal;

import org.taizhang.ledger.Command;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.registry.Uscc;

/** A command on the proposals about one enterprise. */
public sealed interface ProposalCommand extends Command<ProposalBook, ProposalEvent>
        permits ProposeChange, AcceptChange, RejectChange, WithdrawChange {

    Uscc uscc();

    @Override
    default StreamType<ProposalBook, ProposalEvent> stream() {
        return ProposalBook.STREAM;
    }

    @Override
    default String streamId() {
        return uscc().value();
    }
}
