package org.taizhang.ledger.shell;

import java.util.List;
import java.util.Optional;

/** What was answered to requests with an idempotency key. */
public interface AnswerStore {

    /**
     * @param stream its key
     * @param sequence of the last event in the stream after the request
     */
    record Answer(String requestHash, String stream, long sequence, List<String> eventIds) {}

    Optional<Answer> find(String actor, String key);

    /**
     * Writes in the transaction of the events.
     *
     * @throws org.axonframework.modelling.command.ConcurrencyException when the actor used this key before
     */
    void record(String actor, String key, Answer answer);
}
