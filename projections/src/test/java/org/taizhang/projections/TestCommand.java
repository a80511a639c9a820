package org.taizhang.projections;

import java.time.Instant;
import java.time.YearMonth;
import java.util.function.BiFunction;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.RegistryEvent.ScaleChanged;
import org.taizhang.ledger.registry.Uscc;

/** A command on an enterprise's stream that decides as the test says. */
public record TestCommand(
        Recording recording, Uscc uscc, BiFunction<Enterprise, Streams, Decision<RegistryEvent>> decision)
        implements Command<Enterprise, RegistryEvent> {

    public static final Instant AT = Instant.parse("2026-03-05T01:00:00Z");

    /** The nth well-formed code. */
    public static Uscc uscc(int n) {
        String body = String.format("91500235MA%07d", n);
        return new Uscc(body + Uscc.checkCharacter(body));
    }

    /** Adds one event, whatever the state. */
    public static TestCommand append(Uscc uscc) {
        return append(uscc, AT);
    }

    public static TestCommand append(Uscc uscc, Instant at) {
        return new TestCommand(new Recording("tester", at), uscc, (state, facts) -> Decision.accept(event(uscc, at)));
    }

    public static TestCommand decide(Uscc uscc, BiFunction<Enterprise, Streams, Decision<RegistryEvent>> decision) {
        return new TestCommand(new Recording("tester", AT), uscc, decision);
    }

    /** Adds one event unless there are {@code max} already, else refuses. */
    public static TestCommand appendUpTo(int max, Uscc uscc) {
        return decide(
                uscc, (state, facts) -> state.scales().size() < max ? Decision.accept(event(uscc, AT)) : refusal());
    }

    public static Decision<RegistryEvent> refusal() {
        return Decision.refuse(Refusal.Kind.INVALID, Problem.of("FULL", "", "满", "full"));
    }

    public static RegistryEvent event(Uscc uscc, Instant at) {
        return new ScaleChanged("tester", at, uscc, true, YearMonth.of(2026, 1), "d");
    }

    @Override
    public StreamType<Enterprise, RegistryEvent> stream() {
        return Enterprise.STREAM;
    }

    @Override
    public String streamId() {
        return uscc.value();
    }

    @Override
    public Decision<RegistryEvent> decide(Enterprise state, Streams facts) {
        return decision.apply(state, facts);
    }
}
