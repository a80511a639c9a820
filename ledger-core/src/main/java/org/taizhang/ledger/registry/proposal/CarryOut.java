package org.taizhang.ledger.registry.proposal;

import org.taizhang.ledger.Command;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.Uscc;

/** Carries out one part of a proposal that was accepted; a {@code CONFLICT} before that. */
public record CarryOut(Recording recording, Uscc uscc, int number, Command<Enterprise, RegistryEvent> part)
        implements Command<Enterprise, RegistryEvent> {

    @Override
    public StreamType<Enterprise, RegistryEvent> stream() {
        return part.stream();
    }

    @Override
    public String streamId() {
        return part.streamId();
    }

    @Override
    public Decision<RegistryEvent> decide(Enterprise state, Streams facts) {
        boolean accepted = facts.read(ProposalBook.STREAM, uscc.value())
                .state()
                .find(number)
                .filter(p -> p.accepted() != null)
                .isPresent();
        return accepted
                ? part.decide(state, facts)
                : Decision.refuse(
                        Refusal.Kind.CONFLICT,
                        Problem.of("NOT_ACCEPTED", "", "该建议尚未审定。", "The proposal is not accepted."));
    }
}
