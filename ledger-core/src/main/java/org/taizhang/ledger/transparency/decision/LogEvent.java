package org.taizhang.ledger.transparency.decision;

import java.time.Instant;
import org.taizhang.ledger.LedgerCases;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.StreamEvent;

/** What persons decided about the log. */
public sealed interface LogEvent extends StreamEvent<LogBook> {

    <R> R on(Cases<R> cases);

    @Override
    default <R> R on(LedgerCases<R> cases) {
        return on((Cases<R>) cases);
    }

    /**
     * From here on the log is signed with another key.
     *
     * @param statement signed with both, as {@link org.taizhang.ledger.transparency.note.KeyRotation} reads it
     */
    @Stored("transparency.KeyRotated")
    record KeyRotated(String actor, Instant recordedAt, String statement) implements LogEvent {
        @Override
        public LogBook evolve(LogBook state) {
            return state.rotated(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.keyRotated(this);
        }
    }

    /**
     * The ledger could not continue what was published: its log was begun anew under another origin.
     *
     * @param number of the new beginning, which is in the origin
     * @param abandoned the last published checkpoint, as it was signed
     */
    @Stored("transparency.LogRestarted")
    record LogRestarted(String actor, Instant recordedAt, int number, String abandoned, String reason)
            implements LogEvent {
        @Override
        public LogBook evolve(LogBook state) {
            return state.restarted(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.logRestarted(this);
        }
    }

    /** Somebody wants a leaf closed for ever: without its salt nobody can prove what it stands for. */
    @Stored("transparency.ErasureProposed")
    record ErasureProposed(String actor, Instant recordedAt, String eventId, String reason) implements LogEvent {
        @Override
        public LogBook evolve(LogBook state) {
            return state.proposed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.erasureProposed(this);
        }
    }

    /**
     * The salt of an event is erased.
     *
     * @param document that orders it
     * @param proposedBy another person than the actor
     */
    @Stored("transparency.SaltErased")
    record SaltErased(
            String actor, Instant recordedAt, String eventId, String reason, String document, String proposedBy)
            implements LogEvent {
        @Override
        public LogBook evolve(LogBook state) {
            return state.erased(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.saltErased(this);
        }
    }

    interface Cases<R> {
        R keyRotated(KeyRotated event);

        R logRestarted(LogRestarted event);

        R erasureProposed(ErasureProposed event);

        R saltErased(SaltErased event);
    }
}
