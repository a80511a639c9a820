package org.taizhang.api.check;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.adoption.Adopted;
import org.taizhang.ledger.check.CheckChange;
import org.taizhang.ledger.check.CheckKey;

/**
 * A decision about a check.
 *
 * @param version that was adopted, or is asked no more
 * @param retired it is asked no more
 * @param document by which it was decided
 * @param position of the event; absent as long as it has none
 */
record Adoption(
        @JsonIgnore CheckKey key,
        int version,
        boolean retired,
        String document,
        String reason,
        Instant recordedAt,
        @Nullable Long position) {

    /** @param positions of the events of the stream, by their sequence */
    static Adoption of(Adopted<CheckChange> adopted, List<Long> positions) {
        CheckChange change = adopted.content();
        return new Adoption(
                change.key(),
                change.version(),
                change.check() == null,
                adopted.document(),
                change.reason(),
                adopted.recordedAt(),
                change.sequence() < positions.size() ? positions.get((int) change.sequence()) : null);
    }
}
