package org.taizhang.api.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.publication.Pinned;
import org.taizhang.ledger.publication.Publication;
import org.taizhang.ledger.publication.PublicationCalendar;
import org.taizhang.ledger.publication.PublicationCalendar.Planned;
import org.taizhang.ledger.publication.PublicationEvent.PublicationReleased;
import org.taizhang.ledger.publication.PublicationEvent.PublicationWithdrawn;
import org.taizhang.ledger.publication.PublicationId;
import org.taizhang.ledger.publication.PublicationStatus;
import org.taizhang.ledger.publication.Subject;

/**
 * One publication.
 *
 * @param subject the period, or {@code assessment-…} for data certified for an assessment
 * @param state how far it has come
 * @param position of the ledger that its figures rest on
 * @param planned when the figures of the period were to come out first; absent where nothing is planned
 * @param proposedBy opaque reference of the first person
 * @param releasedBy of the second
 * @param replaces the publication it takes the place of
 * @param replacedBy the one that took its place
 */
record PublicationAnswer(
        PublicationId id,
        Subject subject,
        Period period,
        PublicationStatus status,
        Text statusText,
        State state,
        long position,
        String document,
        @Nullable String reason,
        Text citation,
        @Nullable LocalDate planned,
        String proposedBy,
        Instant proposedAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        @Nullable String withdrawnBecause,
        @Nullable PublicationId replaces,
        @Nullable PublicationId replacedBy) {

    enum State {
        WAITING,
        RELEASED,
        WITHDRAWN
    }

    static PublicationAnswer of(Issue issue) {
        Publication publication = issue.publication();
        Pinned pinned = publication.pinned();
        PublicationReleased released = publication.released();
        PublicationWithdrawn withdrawn = publication.withdrawn();
        return new PublicationAnswer(
                publication.id(),
                publication.proposed().subject(),
                pinned.period(),
                pinned.status(),
                pinned.status().label(),
                withdrawn != null ? State.WITHDRAWN : released != null ? State.RELEASED : State.WAITING,
                pinned.position(),
                pinned.document(),
                pinned.reason(),
                Citation.of(publication),
                PublicationCalendar.of(pinned.period()).map(Planned::on).orElse(null),
                publication.proposed().actor(),
                publication.proposed().recordedAt(),
                released == null ? null : released.actor(),
                released == null ? null : released.recordedAt(),
                withdrawn == null ? null : withdrawn.reason(),
                issue.before() == null ? null : issue.before().id(),
                issue.after() == null ? null : issue.after().id());
    }
}
