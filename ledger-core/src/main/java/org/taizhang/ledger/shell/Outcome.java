package org.taizhang.ledger.shell;

import java.util.List;
import org.taizhang.ledger.Refusal;

/** What became of a command. */
public sealed interface Outcome<E> {

    /**
     * @param events recorded; empty when what was asked for was already so
     * @param stream key of the stream
     * @param sequence of the last event in the stream, −1 when it has none
     * @param eventIds of {@code events}, in their order
     * @param replayed the answer to an earlier request with the same idempotency key
     */
    record Recorded<E>(List<E> events, String stream, long sequence, List<String> eventIds, boolean replayed)
            implements Outcome<E> {
        public Recorded {
            events = List.copyOf(events);
            eventIds = List.copyOf(eventIds);
        }

        @Override
        public <R> R on(Cases<E, R> cases) {
            return cases.recorded(this);
        }
    }

    record Refused<E>(Refusal refusal) implements Outcome<E> {
        @Override
        public <R> R on(Cases<E, R> cases) {
            return cases.refused(refusal);
        }
    }

    <R> R on(Cases<E, R> cases);

    interface Cases<E, R> {
        R recorded(Recorded<E> recorded);

        R refused(Refusal refusal);
    }
}
