package org.taizhang.ledger.publication;

import org.taizhang.ledger.Command;
import org.taizhang.ledger.StreamType;

/** A command on the publications of one subject. */
public sealed interface PublicationCommand extends Command<PublicationSeries, PublicationEvent>
        permits ProposePublication, ReleasePublication, WithdrawPublication {

    Subject subject();

    @Override
    default StreamType<PublicationSeries, PublicationEvent> stream() {
        return PublicationSeries.STREAM;
    }

    @Override
    default String streamId() {
        return subject().value();
    }
}
