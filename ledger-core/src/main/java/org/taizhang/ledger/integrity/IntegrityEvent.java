package org.taizhang.ledger.integrity;

import java.time.Instant;
import org.taizhang.ledger.LedgerCases;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.StreamEvent;

/** What happens to a report of interference. No event says who reported, or what: only that it cannot be undone. */
public sealed interface IntegrityEvent extends StreamEvent<InterferenceReport> {

    /** Id of the report, random. */
    String report();

    <R> R on(Cases<R> cases);

    @Override
    default <R> R on(LedgerCases<R> cases) {
        return on((Cases<R>) cases);
    }

    /**
     * @param actor always {@link InterferenceReport#ANYBODY}
     * @param commitment SHA-256 over a salt and the words, which are kept elsewhere; 64 hexadecimal digits
     */
    @Stored("integrity.InterferenceReported")
    record InterferenceReported(String actor, Instant recordedAt, String report, String commitment)
            implements IntegrityEvent {
        @Override
        public InterferenceReport evolve(InterferenceReport state) {
            return InterferenceReport.REPORTED;
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.interferenceReported(this);
        }
    }

    /** @param commitment as in {@link InterferenceReported}, of the auditor's note */
    @Stored("integrity.InterferenceHandled")
    record InterferenceHandled(String actor, Instant recordedAt, String report, String commitment)
            implements IntegrityEvent {
        @Override
        public InterferenceReport evolve(InterferenceReport state) {
            return InterferenceReport.HANDLED;
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.interferenceHandled(this);
        }
    }

    interface Cases<R> {
        R interferenceReported(InterferenceReported event);

        R interferenceHandled(InterferenceHandled event);
    }
}
