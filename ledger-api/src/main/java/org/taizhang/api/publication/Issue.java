package org.taizhang.api.publication;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.publication.Publication;
import org.taizhang.ledger.publication.PublicationSeries;

/**
 * A publication among those of its subject.
 *
 * @param before the released one it takes, or would take, the place of
 * @param after the released one that took its place
 */
public record Issue(
        Publication publication,
        @Nullable Publication before,
        @Nullable Publication after) {

    static Issue of(PublicationSeries series, Publication publication) {
        return new Issue(
                publication,
                series.before(publication).orElse(null),
                publication.released() == null
                        ? null
                        : series.released().stream()
                                .filter(p -> p.id().number() > publication.id().number())
                                .findFirst()
                                .orElse(null));
    }

    /** The last released of its subject. */
    public boolean current() {
        return publication.released() != null && after == null;
    }
}
