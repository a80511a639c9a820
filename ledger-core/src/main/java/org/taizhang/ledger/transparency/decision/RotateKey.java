package org.taizhang.ledger.transparency.decision;

import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.transparency.decision.LogEvent.KeyRotated;
import org.taizhang.ledger.transparency.note.KeyRotation;

/** The log goes on with another key. */
public record RotateKey(Recording recording, KeyRotation rotation) implements LogCommand {

    @Override
    public Decision<LogEvent> decide(LogBook state, Streams facts) {
        if (state.key().filter(key -> !key.equals(rotation.from())).isPresent()) {
            return Decision.refuse(
                    Refusal.Kind.CONFLICT,
                    Problem.of(
                            "OTHER_KEY",
                            "",
                            "日志现用的密钥不是" + rotation.from() + "；请用现用的密钥签署更换。",
                            "The log is not signed with " + rotation.from()
                                    + " now: sign the rotation with the present key."));
        }
        boolean used = state.signings().stream()
                .anyMatch(s -> s.key().filter(rotation.to()::equals).isPresent());
        if (used) {
            return Decision.refuse(
                    Refusal.Kind.CONFLICT,
                    Problem.of("KEY_USED", "", "该密钥已用过；请另造新的密钥。", "That key was used before: make a fresh one."));
        }
        return Decision.accept(new KeyRotated(
                recording.actor(), recording.at(), rotation.statement().toString()));
    }
}
