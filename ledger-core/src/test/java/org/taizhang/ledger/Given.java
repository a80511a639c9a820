package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.function.Consumer;

/** {@code Given.events(…).when(command).then(…)}: decisions tested as sentences. */
public final class Given {

    private final MemoryLedger ledger = new MemoryLedger();

    private Given() {}

    public static Given nothing() {
        return new Given();
    }

    public static Given events(LedgerEvent... events) {
        return new Given().and(events);
    }

    public Given and(LedgerEvent... events) {
        List.of(events).forEach(ledger::append);
        return this;
    }

    /** Commands that have to succeed. */
    public Given done(Command<?, ?>... commands) {
        for (Command<?, ?> command : commands) {
            when(command).thenRecorded();
        }
        return this;
    }

    public <S, E extends StreamEvent<S>> When<E> when(Command<S, E> command) {
        return new When<>(ledger.execute(command));
    }

    public MemoryLedger ledger() {
        return ledger;
    }

    /** What was decided. */
    public record When<E>(Decision<E> decision) {

        @SafeVarargs
        public final void then(E... events) {
            assertThat(thenRecorded()).containsExactly(events);
        }

        public void thenNothing() {
            assertThat(thenRecorded()).isEmpty();
        }

        @SuppressWarnings("unchecked")
        public <T extends E> void then(Class<T> type, Consumer<T> assertions) {
            List<E> events = thenRecorded();
            assertThat(events).singleElement().isInstanceOf(type);
            assertions.accept((T) events.get(0));
        }

        public List<E> thenRecorded() {
            return decision.on(new Decision.Cases<E, List<E>>() {
                @Override
                public List<E> accepted(List<E> events) {
                    return events;
                }

                @Override
                public List<E> refused(Refusal refusal) {
                    return fail("refused: " + refusal);
                }
            });
        }

        /** Exactly these rules, in any order. */
        public List<Problem> thenRefused(Refusal.Kind kind, String... rules) {
            Refusal refusal = refusal();
            assertThat(refusal.problems()).extracting(Problem::rule).containsExactlyInAnyOrder(rules);
            assertThat(refusal.kind()).isEqualTo(kind);
            return refusal.problems();
        }

        public Refusal refusal() {
            return decision.on(new Decision.Cases<E, Refusal>() {
                @Override
                public Refusal accepted(List<E> events) {
                    return fail("not refused, recorded: " + events);
                }

                @Override
                public Refusal refused(Refusal refusal) {
                    return refusal;
                }
            });
        }
    }
}
