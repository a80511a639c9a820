package org.taizhang.ledger;

import java.util.List;

/** The answer to a command: events to record, or reasons not to. */
public sealed interface Decision<E> {

    /** Nothing to record is a legal answer: what was asked for is already so. */
    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }

        @Override
        public <R> R on(Cases<E, R> cases) {
            return cases.accepted(events);
        }
    }

    record Refused<E>(Refusal refusal) implements Decision<E> {
        @Override
        public <R> R on(Cases<E, R> cases) {
            return cases.refused(refusal);
        }
    }

    <R> R on(Cases<E, R> cases);

    interface Cases<E, R> {
        R accepted(List<E> events);

        R refused(Refusal refusal);
    }

    @SafeVarargs
    static <E> Decision<E> accept(E... events) {
        return new Accepted<>(List.of(events));
    }

    static <E> Decision<E> refuse(Refusal refusal) {
        return new Refused<>(refusal);
    }

    static <E> Decision<E> refuse(Refusal.Kind kind, Problem problem) {
        return new Refused<>(Refusal.of(kind, problem));
    }

    /** @param problems at least one */
    static <E> Decision<E> refuse(Refusal.Kind kind, List<Problem> problems) {
        return new Refused<>(new Refusal(kind, problems));
    }
}
