package org.taizhang.ledger.shell;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;

/** The event store as the shell needs it: many streams at once. */
public interface StreamStore {

    /**
     * The committed events after the given ones, as one consistent look at the store.
     *
     * @param known by key of the stream, the sequence number of the last event already known; −1 for none
     * @return by key of the stream, newer events in the order of the stream; streams without any are left out
     */
    Map<String, List<DomainEventMessage<?>>> newer(Map<String, Long> known);

    /**
     * Lets the append of the running unit of work fail with a {@code ConcurrencyException} unless each of these streams
     * still ends where it was seen.
     *
     * @param seen by key of the stream, the sequence number of the last event seen; −1 for none
     */
    void expect(Map<String, Long> seen);
}
