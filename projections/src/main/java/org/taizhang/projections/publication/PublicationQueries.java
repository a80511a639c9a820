package org.taizhang.projections.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.publication.Publication;
import org.taizhang.ledger.publication.PublicationSeries;
import org.taizhang.ledger.publication.Subject;

/** Publications as known at a position. A year brings about a dozen series: they are answered whole. */
public interface PublicationQueries {

    /** All series, those of later periods first and assessments last. */
    List<PublicationSeries> at(long position);

    /** Empty when nothing was proposed for the subject by then. */
    Optional<PublicationSeries> find(Subject subject, long position);

    /** The last released publication of each of these periods that has one, in their order. */
    default List<Publication> current(List<Period> periods, long position) {
        return at(position).stream()
                .flatMap(series -> series.current().stream())
                .filter(p -> p.proposed()
                        .subject()
                        .period()
                        .filter(periods::contains)
                        .isPresent())
                .sorted(Comparator.comparing(p -> p.pinned().period()))
                .toList();
    }

    /** Whether a publication that was released by now rests on exactly this position. */
    boolean pinned(long position);
}
