package org.taizhang.ledger.publication;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.publication.PublicationEvent.PublicationProposed;
import org.taizhang.ledger.publication.PublicationEvent.PublicationReleased;
import org.taizhang.ledger.publication.PublicationEvent.PublicationWithdrawn;

/**
 * One publication and how far it has come.
 *
 * @param released by the second person; null until then
 * @param withdrawn instead of released
 */
public record Publication(
        PublicationProposed proposed,
        @Nullable PublicationReleased released,
        @Nullable PublicationWithdrawn withdrawn) {

    public PublicationId id() {
        return new PublicationId(proposed.subject(), proposed.number());
    }

    public Pinned pinned() {
        return proposed.pinned();
    }

    public boolean waiting() {
        return released == null && withdrawn == null;
    }
}
