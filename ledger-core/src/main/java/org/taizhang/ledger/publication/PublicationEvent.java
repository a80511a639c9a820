package org.taizhang.ledger.publication;

import java.time.Instant;
import org.taizhang.ledger.LedgerCases;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.StreamEvent;

/** What happens to the publications of one {@link Subject}. */
public sealed interface PublicationEvent extends StreamEvent<PublicationSeries> {

    Subject subject();

    /** Of the publication within its series, from 1. */
    int number();

    <R> R on(Cases<R> cases);

    @Override
    default <R> R on(LedgerCases<R> cases) {
        return on((Cases<R>) cases);
    }

    @Stored("publication.PublicationProposed")
    record PublicationProposed(String actor, Instant recordedAt, Subject subject, int number, Pinned pinned)
            implements PublicationEvent {
        @Override
        public PublicationSeries evolve(PublicationSeries state) {
            return state.proposed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.publicationProposed(this);
        }
    }

    /** A second person gave out what was proposed; it is repeated, so that this event proves it alone. */
    @Stored("publication.PublicationReleased")
    record PublicationReleased(String actor, Instant recordedAt, Subject subject, int number, Pinned pinned)
            implements PublicationEvent {
        @Override
        public PublicationSeries evolve(PublicationSeries state) {
            return state.released(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.publicationReleased(this);
        }
    }

    @Stored("publication.PublicationWithdrawn")
    record PublicationWithdrawn(String actor, Instant recordedAt, Subject subject, int number, String reason)
            implements PublicationEvent {
        @Override
        public PublicationSeries evolve(PublicationSeries state) {
            return state.withdrawn(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.publicationWithdrawn(this);
        }
    }

    interface Cases<R> {
        R publicationProposed(PublicationProposed event);

        R publicationReleased(PublicationReleased event);

        R publicationWithdrawn(PublicationWithdrawn event);
    }
}
