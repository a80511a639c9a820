package org.taizhang.ledger.registry.batch;

import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.adoption.TwoPersons;
import org.taizhang.ledger.registry.ProposalState;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchRejected;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchWithdrawn;
import org.taizhang.ledger.registry.batch.BatchYear.Put;

/** Another person of the county turns a batch down, or who put it forward takes it back. Ended so already: nothing to record. */
public record EndBatch(Recording recording, int year, int number, Ending ending) implements BatchCommand {

    @Override
    public Decision<BatchEvent> decide(BatchYear state, Streams facts) {
        Put put = state.find(number).orElse(null);
        if (put == null) {
            return Decision.refuse(Refusal.Kind.NOT_FOUND, AcceptBatch.unknown(year, number));
        }
        if (put.state() == wanted()) {
            return Decision.accept();
        }
        Optional<Problem> closed = put.closed();
        if (closed.isPresent()) {
            return Decision.refuse(Refusal.Kind.CONFLICT, closed.get());
        }
        boolean own = put.proposed().actor().equals(recording.actor());
        return TwoPersons.against(ending, own)
                .<Decision<BatchEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(ended()));
    }

    private ProposalState wanted() {
        return switch (ending.way()) {
            case REFUSED -> ProposalState.REJECTED;
            case WITHDRAWN -> ProposalState.WITHDRAWN;
        };
    }

    private BatchEvent ended() {
        return switch (ending.way()) {
            case REFUSED -> new BatchRejected(recording.actor(), recording.at(), year, number, ending.reason());
            case WITHDRAWN -> new BatchWithdrawn(recording.actor(), recording.at(), year, number, ending.reason());
        };
    }
}
