package org.taizhang.api.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.StreamRef;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.shell.Outcome;

/** Decides commands on top of the ledger, each on what the ones before it would leave behind, and records nothing. */
final class Rehearsal implements Streams {

    private final Streams ledger;
    private final Map<StreamRef, Seen<?>> ahead = new HashMap<>();

    Rehearsal(Streams ledger) {
        this.ledger = ledger;
    }

    List<Outcome<?>> executeAll(List<? extends Command<?, ?>> commands) {
        List<Outcome<?>> outcomes = new ArrayList<>();
        commands.forEach(command -> outcomes.add(execute(command)));
        return outcomes;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, E extends StreamEvent<S>> Seen<S> read(StreamType<S, E> type, String id) {
        return (Seen<S>) ahead.computeIfAbsent(new StreamRef(type, id), ref -> ledger.read(type, id));
    }

    private <S, E extends StreamEvent<S>> Outcome<E> execute(Command<S, E> command) {
        String id = command.streamId();
        Seen<S> before = read(command.stream(), id);
        return command.decide(before.state(), this).on(new Decision.Cases<E, Outcome<E>>() {
            @Override
            public Outcome<E> accepted(List<E> events) {
                S state = before.state();
                for (E event : events) {
                    state = event.evolve(state);
                }
                long sequence = before.sequence() + events.size();
                ahead.put(new StreamRef(command.stream(), id), new Seen<>(state, sequence));
                return new Outcome.Recorded<>(events, id, sequence, List.of(), false);
            }

            @Override
            public Outcome<E> refused(Refusal refusal) {
                return new Outcome.Refused<>(refusal);
            }
        });
    }
}
