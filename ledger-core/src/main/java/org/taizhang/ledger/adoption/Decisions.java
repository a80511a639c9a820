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
 * @param ended what was put forward and did not come into force, oldest first
 */
public record Decisions<T>(
        List<Adopted<T>> adopted, @Nullable Proposal<T> proposal, List<Ended<T>> ended) {

    public Decisions {
        adopted = List.copyOf(adopted);
        ended = List.copyOf(ended);
    }

    public static <T> Decisions<T> none() {
        return new Decisions<>(List.of(), null, List.of());
    }

    public Optional<Adopted<T>> inForce() {
        return adopted.isEmpty() ? Optional.empty() : Optional.of(adopted.get(adopted.size() - 1));
    }

    public Optional<Proposal<T>> waiting() {
        return Optional.ofNullable(proposal);
    }

    public Optional<Proposal<T>> waiting(String id) {
        return waiting().filter(waiting -> waiting.id().equals(id));
    }

    /** One that waits is replaced. */
    public Decisions<T> propose(String id, T content, String actor, Instant at) {
        return new Decisions<>(
                adopted, new Proposal<>(id, content, actor, at), longer(Outcome.REPLACED, "", actor, at));
    }

    public Decisions<T> adopt(T content, String document, String actor, Instant at) {
        List<Adopted<T>> longer = new ArrayList<>(adopted);
        longer.add(new Adopted<>(content, document, actor, at));
        return new Decisions<>(longer, null, ended);
    }

    public Decisions<T> end(Ending ending, String actor, Instant at) {
        return new Decisions<>(adopted, null, longer(ending.way().outcome(), ending.reason(), actor, at));
    }

    private List<Ended<T>> longer(Outcome outcome, String reason, String actor, Instant at) {
        List<Ended<T>> longer = new ArrayList<>(ended);
        waiting().ifPresent(waiting -> longer.add(new Ended<>(waiting, outcome, reason, actor, at)));
        return longer;
    }
}
