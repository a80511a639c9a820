package org.taizhang.ledger.registry.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.Uscc;

/**
 * What would become of a change if it were carried out now.
 *
 * @param problems of all its parts at once
 * @param events it would record; none when it is already so
 */
public record Rehearsal(Optional<Refusal.Kind> kind, List<Problem> problems, List<RegistryEvent> events) {

    public static Rehearsal of(ProposedChange change, Recording recording, Uscc uscc, Streams facts) {
        List<Problem> problems = new ArrayList<>();
        List<Refusal.Kind> kinds = new ArrayList<>();
        List<RegistryEvent> would = new ArrayList<>();
        List<Command<Enterprise, RegistryEvent>> commands = change.commands(recording, uscc);
        if (commands.isEmpty()) {
            kinds.add(Refusal.Kind.INVALID);
            problems.add(Problem.of("OTHERS", "/change", "请列出至少一个其他单位。", "Name at least one other enterprise."));
        }
        for (Command<Enterprise, RegistryEvent> command : commands) {
            Enterprise state = facts.read(Enterprise.STREAM, command.streamId()).state();
            command.decide(state, facts).on(new Decision.Cases<RegistryEvent, Boolean>() {
                @Override
                public Boolean accepted(List<RegistryEvent> events) {
                    return would.addAll(events);
                }

                @Override
                public Boolean refused(Refusal refusal) {
                    kinds.add(refusal.kind());
                    return problems.addAll(refusal.problems());
                }
            });
        }
        return new Rehearsal(
                kinds.stream().findFirst(), problems.stream().distinct().toList(), List.copyOf(would));
    }

    boolean nothing() {
        return problems.isEmpty() && events.isEmpty();
    }

    public Optional<Refusal> refusal() {
        return kind.map(k -> new Refusal(k, problems));
    }
}
