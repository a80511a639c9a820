package org.taizhang.ledger.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.publication.PublicationEvent.PublicationProposed;
import org.taizhang.ledger.publication.PublicationEvent.PublicationReleased;
import org.taizhang.ledger.publication.PublicationEvent.PublicationWithdrawn;

/**
 * All publications of one subject, the last that was released being the one that holds; stream id is the subject. Who
 * assesses reads {@link #current} of {@link Subject#ofAssessment} and cites its id and position.
 *
 * @param publications in the order of their numbers; none is ever taken away
 */
public record PublicationSeries(List<Publication> publications) {

    public static final StreamType<PublicationSeries, PublicationEvent> STREAM = new StreamType<>(
            "publication.Series", "publication", PublicationEvent.class, id -> new PublicationSeries(List.of()));

    public PublicationSeries {
        publications = List.copyOf(publications);
    }

    public Optional<Publication> find(int number) {
        return number >= 1 && number <= publications.size()
                ? Optional.of(publications.get(number - 1))
                : Optional.empty();
    }

    /** What waits for its second person. */
    public Optional<Publication> waiting() {
        return publications.stream().filter(Publication::waiting).findFirst();
    }

    /** Those that were released, the oldest first. */
    public List<Publication> released() {
        return publications.stream().filter(p -> p.released() != null).toList();
    }

    /** The last that was released: the one that holds. */
    public Optional<Publication> current() {
        return released().stream().reduce((earlier, later) -> later);
    }

    /** The one a released publication, or a proposal, takes the place of. */
    public Optional<Publication> before(Publication publication) {
        return released().stream()
                .filter(p -> p.proposed().number() < publication.proposed().number())
                .reduce((earlier, later) -> later);
    }

    PublicationSeries proposed(PublicationProposed event) {
        List<Publication> more = new ArrayList<>(publications);
        more.add(new Publication(event, null, null));
        return new PublicationSeries(more);
    }

    PublicationSeries released(PublicationReleased event) {
        return with(event.number(), new Publication(at(event.number()).proposed(), event, null));
    }

    PublicationSeries withdrawn(PublicationWithdrawn event) {
        return with(event.number(), new Publication(at(event.number()).proposed(), null, event));
    }

    private Publication at(int number) {
        return publications.get(number - 1);
    }

    private PublicationSeries with(int number, Publication changed) {
        List<Publication> others = new ArrayList<>(publications);
        others.set(number - 1, changed);
        return new PublicationSeries(others);
    }
}
