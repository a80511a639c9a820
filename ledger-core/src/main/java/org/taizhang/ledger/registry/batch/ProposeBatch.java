package org.taizhang.ledger.registry.batch;

import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamRef;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchProposed;

/**
 * Somebody of the county puts a batch forward, by the notice that orders it. Refused with every row that does not fit;
 * the same batch, waiting already, records nothing.
 */
public record ProposeBatch(Recording recording, Batch batch) implements BatchCommand {

    @Override
    public int year() {
        return batch.from().getYear();
    }

    @Override
    public List<StreamRef> reads() {
        return new BatchRules(batch).reads();
    }

    @Override
    public Decision<BatchEvent> decide(BatchYear state, Streams facts) {
        List<Problem> broken = new BatchRules(batch).broken(recording, facts);
        if (!broken.isEmpty()) {
            return Decision.refuse(Refusal.Kind.INVALID, broken);
        }
        return state.waiting(batch).isPresent()
                ? Decision.accept()
                : Decision.accept(new BatchProposed(
                        recording.actor(),
                        recording.at(),
                        year(),
                        state.batches().size() + 1,
                        batch));
    }
}
