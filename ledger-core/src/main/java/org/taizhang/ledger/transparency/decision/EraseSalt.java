package org.taizhang.ledger.transparency.decision;

import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.transparency.decision.LogEvent.ErasureProposed;
import org.taizhang.ledger.transparency.decision.LogEvent.SaltErased;

/**
 * A second person decides that the salt of an event is erased.
 *
 * @param document that orders it
 */
public record EraseSalt(Recording recording, String eventId, String document) implements LogCommand {

    @Override
    public Decision<LogEvent> decide(LogBook state, Streams facts) {
        ErasureProposed proposed = state.proposed().get(eventId);
        if (proposed == null) {
            return Decision.refuse(
                    Refusal.Kind.NOT_FOUND,
                    Problem.of(
                            "NO_PROPOSAL",
                            "/id",
                            "没有删除事件" + eventId + "盐值的待批申请；请先由另一人提出。",
                            "No erasure of the salt of event " + eventId
                                    + " is waiting: another person proposes it first."));
        }
        if (proposed.actor().equals(recording.actor())) {
            return Decision.refuse(
                    Refusal.Kind.FORBIDDEN,
                    Problem.of(
                            "SECOND_PERSON",
                            "",
                            "提出人不能自己批准，须由另一人批准。",
                            "Who proposed cannot approve: another person must."));
        }
        Optional<Problem> problem = PlainText.required("/document", document, TEXT_MAX);
        return problem.<Decision<LogEvent>>map(p -> Decision.refuse(Refusal.Kind.INVALID, p))
                .orElseGet(() -> Decision.accept(new SaltErased(
                        recording.actor(), recording.at(), eventId, proposed.reason(), document, proposed.actor())));
    }
}
