package org.taizhang.ledger.registry.batch;

import org.taizhang.ledger.Command;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.ChangeScale;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent;

/** Carries out one row of a batch that was accepted; a {@code CONFLICT} before that. */
public record CarryOutRow(Recording recording, int year, int number, ChangeScale row)
        implements Command<Enterprise, RegistryEvent> {

    @Override
    public StreamType<Enterprise, RegistryEvent> stream() {
        return row.stream();
    }

    @Override
    public String streamId() {
        return row.streamId();
    }

    @Override
    public Decision<RegistryEvent> decide(Enterprise state, Streams facts) {
        boolean accepted = facts.read(BatchYear.STREAM, BatchYear.id(year))
                .state()
                .find(number)
                .filter(put -> put.accepted() != null)
                .isPresent();
        return accepted
                ? row.decide(state, facts)
                : Decision.refuse(
                        Refusal.Kind.CONFLICT,
                        Problem.of("NOT_ACCEPTED", "", "该批次尚未审定。", "The batch is not accepted."));
    }
}
