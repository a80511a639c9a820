package org.taizhang.ledger.adoption;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One kind of thing that is proposed by one person and adopted by another, over time.
 *
 * @param adopted oldest first; the last is in force
 * @param proposal what waits for its second person
 */
public record Decisions<T>(
        List<Adopted<T>> adopted, @Nullable Proposal<T> proposal) {

    public Decisions {
        adopted = List.copyOf(adopted);
    }

    public static <T> Decisions<T> none() {
        return new Decisions<>(List.of(), null);
    }

    public Optional<Adopted<T>> inForce() {
        return adopted.isEmpty() ? Optional.empty() : Optional.of(adopted.get(adopted.size() - 1));
    }

    public Optional<Proposal<T>> waiting() {
        return Optional.ofNullable(proposal);
    }

    public Decisions<T> propose(T content, String actor, Instant at) {
        return new Decisions<>(adopted, new Proposal<>(content, actor, at));
    }

    public Decisions<T> adopt(T content, String document, String actor, Instant at) {
        List<Adopted<T>> longer = new ArrayList<>(adopted);
        longer.add(new Adopted<>(content, document, actor, at));
        return new Decisions<>(longer, null);
    }
}
