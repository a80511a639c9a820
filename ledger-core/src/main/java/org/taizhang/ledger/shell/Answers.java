package org.taizhang.ledger.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.shell.AnswerStore.Answer;

/** Requests with an idempotency key: the first is recorded, a repetition is answered. */
final class Answers {

    private static final Refusal KEY_REUSED = Refusal.of(
            Refusal.Kind.INVALID,
            Problem.of(
                    "IDEMPOTENCY_KEY_REUSED",
                    "",
                    "该 Idempotency-Key 已用于另一请求；请为每个新请求另取一个。",
                    "This Idempotency-Key was used for another request; take a new one for each request."));

    private final AnswerStore answers;
    private final StreamStore store;

    Answers(AnswerStore answers, StreamStore store) {
        this.answers = answers;
        this.store = store;
    }

    /** What the key of this request was answered before, if it has one and was. */
    Optional<Outcome<?>> earlier(Request request) {
        String key = request.options().idempotencyKey();
        if (key == null) {
            return Optional.empty();
        }
        return answers.find(actor(request), key)
                .map(answer -> answer.requestHash().equals(request.options().requestHash())
                        ? replay(answer)
                        : new Outcome.Refused<>(KEY_REUSED));
    }

    private Outcome<?> replay(Answer answer) {
        long before = answer.sequence() - answer.eventIds().size();
        List<Object> events =
                store.newer(Map.of(answer.stream(), before)).getOrDefault(answer.stream(), List.of()).stream()
                        .limit(answer.eventIds().size())
                        .<Object>map(DomainEventMessage::getPayload)
                        .toList();
        return new Outcome.Recorded<>(events, answer.stream(), answer.sequence(), answer.eventIds(), true);
    }

    /** Keeps the answer of a request with a key, unless it is a refusal: a refused request may be sent again. */
    void keep(Request request, List<Outcome<?>> outcomes) {
        String key = request.options().idempotencyKey();
        String hash = request.options().requestHash();
        if (key != null && hash != null) {
            recorded(outcomes.get(0))
                    .ifPresent(r -> answers.record(
                            actor(request), key, new Answer(hash, r.stream(), r.sequence(), r.eventIds())));
        }
    }

    private static <E> Optional<Outcome.Recorded<E>> recorded(Outcome<E> outcome) {
        return outcome.on(new Outcome.Cases<E, Optional<Outcome.Recorded<E>>>() {
            @Override
            public Optional<Outcome.Recorded<E>> recorded(Outcome.Recorded<E> recorded) {
                return Optional.of(recorded);
            }

            @Override
            public Optional<Outcome.Recorded<E>> refused(Refusal refusal) {
                return Optional.empty();
            }
        });
    }

    private static String actor(Request request) {
        return request.commands().get(0).recording().actor();
    }
}
