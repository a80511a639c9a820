package org.taizhang.ledger.publication;

import org.taizhang.ledger.publication.PublicationEvent.PublicationProposed;
import org.taizhang.ledger.publication.PublicationEvent.PublicationReleased;
import org.taizhang.ledger.publication.PublicationEvent.PublicationWithdrawn;

/** For readers to whom all publications are alike. */
public interface PublicationCases<R> extends PublicationEvent.Cases<R> {

    R publication(PublicationEvent event);

    @Override
    default R publicationProposed(PublicationProposed event) {
        return publication(event);
    }

    @Override
    default R publicationReleased(PublicationReleased event) {
        return publication(event);
    }

    @Override
    default R publicationWithdrawn(PublicationWithdrawn event) {
        return publication(event);
    }
}
