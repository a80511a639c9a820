package org.taizhang.ledger.transparency.decision;

import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.transparency.decision.LogEvent.ErasureProposed;

/** Somebody wants the salt of an event erased; a second person decides. */
public record ProposeErasure(Recording recording, String eventId, String reason) implements LogCommand {

    @Override
    public Decision<LogEvent> decide(LogBook state, Streams facts) {
        if (state.erased().contains(eventId)) {
            return Decision.refuse(
                    Refusal.Kind.CONFLICT,
                    Problem.of(
                            "SALT_ERASED",
                            "/eventId",
                            "事件" + eventId + "的盐值已经删除。",
                            "The salt of event " + eventId + " is erased already."));
        }
        Optional<Problem> problem = PlainText.required("/reason", reason, TEXT_MAX);
        return problem.<Decision<LogEvent>>map(p -> Decision.refuse(Refusal.Kind.INVALID, p))
                .orElseGet(
                        () -> Decision.accept(new ErasureProposed(recording.actor(), recording.at(), eventId, reason)));
    }
}
