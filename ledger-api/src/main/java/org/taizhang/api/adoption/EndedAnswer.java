package org.taizhang.api.adoption;

import java.time.Instant;
import java.util.List;
import org.taizhang.ledger.adoption.Ended;
import org.taizhang.ledger.adoption.Outcome;

/**
 * A proposal that did not come into force.
 *
 * @param id by which it was named
 * @param reason empty where a newer proposal replaced it
 * @param endedBy opaque reference of who refused or withdrew it, or put the newer one forward
 */
public record EndedAnswer(
        String id,
        String proposedBy,
        Instant proposedAt,
        Outcome outcome,
        String reason,
        String endedBy,
        Instant endedAt) {

    /** @param ended oldest first */
    public static <T> List<EndedAnswer> of(List<Ended<T>> ended) {
        return ended.stream().map(EndedAnswer::of).toList();
    }

    public static EndedAnswer of(Ended<?> ended) {
        return new EndedAnswer(
                ended.proposal().id(),
                ended.proposal().actor(),
                ended.proposal().recordedAt(),
                ended.outcome(),
                ended.reason(),
                ended.actor(),
                ended.recordedAt());
    }
}
