package org.taizhang.ledger.registry.batch;

import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchAccepted;
import org.taizhang.ledger.registry.batch.BatchYear.Put;

/**
 * Somebody of the county, who did not put it forward, decides on the whole batch. Rows that no longer fit are refused, and
 * nothing is carried out. Accepted already: nothing to record. {@link CarryOutRow} follows in the same transaction.
 */
public record AcceptBatch(Recording recording, int year, int number) implements BatchCommand {

    @Override
    public Decision<BatchEvent> decide(BatchYear state, Streams facts) {
        Put put = state.find(number).orElse(null);
        if (put == null) {
            return Decision.refuse(Refusal.Kind.NOT_FOUND, unknown(year, number));
        }
        if (put.accepted() != null) {
            return Decision.accept();
        }
        Optional<Problem> closed = put.closed();
        if (closed.isPresent()) {
            return Decision.refuse(Refusal.Kind.CONFLICT, closed.get());
        }
        if (put.proposed().actor().equals(recording.actor())) {
            return Decision.refuse(
                    Refusal.Kind.FORBIDDEN,
                    Problem.of(
                            "SECOND_PERSON",
                            "",
                            "提出人不能自己审定，须由县统计局另一人审定。",
                            "Who put it forward cannot decide: another person of the county must."));
        }
        List<Problem> broken = new BatchRules(put.proposed().batch()).broken(recording, facts);
        return broken.isEmpty()
                ? Decision.accept(new BatchAccepted(recording.actor(), recording.at(), year, number))
                : Decision.refuse(Refusal.Kind.CONFLICT, broken);
    }

    /** What carries it out, once it is accepted: to be executed together with this, in this order. */
    public List<CarryOutRow> rows(BatchYear state) {
        return state.find(number).stream()
                .flatMap(put -> put.proposed().batch().commands(recording).stream())
                .map(row -> new CarryOutRow(recording, year, number, row))
                .toList();
    }

    static Problem unknown(int year, int number) {
        return Problem.of(
                "BATCH_UNKNOWN",
                "/id",
                "没有编号为 " + year + "-" + number + " 的入库退库批次。",
                "There is no batch " + year + "-" + number + ".");
    }
}
