package org.taizhang.ledger.registry.batch;

import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchRejected;
import org.taizhang.ledger.registry.batch.BatchYear.Put;

/** Somebody of the county turns a batch down, with a reason; who put it forward may take it back so. */
public record RejectBatch(Recording recording, int year, int number, String reason) implements BatchCommand {

    private static final int REASON_LENGTH_MAX = 500;

    @Override
    public Decision<BatchEvent> decide(BatchYear state, Streams facts) {
        Put put = state.find(number).orElse(null);
        if (put == null) {
            return Decision.refuse(Refusal.Kind.NOT_FOUND, AcceptBatch.unknown(year, number));
        }
        if (put.accepted() != null) {
            return Decision.refuse(
                    Refusal.Kind.CONFLICT,
                    Problem.of(
                            "ACCEPTED",
                            "",
                            "该批次已审定入账，不能驳回；如有误，请提出新的变动。",
                            "It was accepted and carried out: propose another change instead."));
        }
        if (put.rejected() != null) {
            return Decision.accept();
        }
        Optional<Problem> broken = PlainText.required("/reason", reason, REASON_LENGTH_MAX);
        return broken.isPresent()
                ? Decision.refuse(Refusal.Kind.INVALID, broken.get())
                : Decision.accept(new BatchRejected(recording.actor(), recording.at(), year, number, reason));
    }
}
