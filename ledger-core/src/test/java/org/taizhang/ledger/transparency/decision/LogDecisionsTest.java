package org.taizhang.ledger.transparency.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.MemoryLedger;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.transparency.decision.LogEvent.SaltErased;
import org.taizhang.ledger.transparency.note.KeyRotation;
import org.taizhang.ledger.transparency.note.KeyType;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.SignerKey;

class LogDecisionsTest {

    private static final SignerKey FIRST = key("first");
    private static final SignerKey SECOND = key("second");
    private static final SignerKey THIRD = key("third");

    private final MemoryLedger ledger = new MemoryLedger();

    @Test
    void keys_follow_each_other_and_each_is_known_by_every_name_it_signed_under() {
        accepted(rotate(FIRST, SECOND));
        accepted(new RestartLog(by("operator"), 1, "checkpoint", "restored"));
        accepted(rotate(SECOND, THIRD));

        assertThat(book().key()).contains(THIRD.verifier());
        assertThat(book().keys(FIRST.verifier()))
                .containsExactly(
                        FIRST.verifier(),
                        SECOND.verifier(),
                        SECOND.named("example.com/log/restart-1").verifier(),
                        THIRD.named("example.com/log/restart-1").verifier());
    }

    @Test
    void only_the_present_key_is_left_and_only_for_a_fresh_one() {
        accepted(rotate(FIRST, SECOND));

        assertThat(rules(rotate(FIRST, THIRD))).containsExactly("OTHER_KEY");
        assertThat(rules(rotate(SECOND, FIRST))).containsExactly("KEY_USED");
    }

    @Test
    void a_rotation_that_either_did_not_sign_is_none() {
        KeyRotation rotation = KeyRotation.sign(FIRST, SECOND);
        String text = rotation.statement().text();

        assertThat(KeyRotation.parse(rotation.statement().toString())).isEqualTo(rotation);
        for (SignedNote forged : List.of(
                SignedNote.sign(text, FIRST),
                SignedNote.sign(text, SECOND),
                SignedNote.sign(text, THIRD).with(SECOND.sign(text)),
                SignedNote.sign(text.replace("/1", "/2"), FIRST).with(SECOND.sign(text.replace("/1", "/2"))))) {
            assertThatThrownBy(() -> KeyRotation.parse(forged.toString())).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> KeyRotation.sign(FIRST, SECOND.named("example.com/other")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_new_beginning_has_a_reason_and_a_number_of_its_own() {
        accepted(new RestartLog(by("operator"), 2, "checkpoint", "restored"));

        assertThat(rules(new RestartLog(by("operator"), 2, "checkpoint", " ")))
                .containsExactly("TEXT_BLANK", "RESTART_NUMBER");
        assertThat(book().restarts()).isEqualTo(2);
    }

    @Test
    void a_salt_is_erased_by_another_person_than_the_one_who_proposed_it() {
        assertThat(rules(new EraseSalt(by("a"), "event", "document"))).containsExactly("NO_PROPOSAL");
        accepted(new ProposeErasure(by("a"), "event", "the court orders it"));
        assertThat(rules(new EraseSalt(by("a"), "event", "document"))).containsExactly("SECOND_PERSON");
        assertThat(rules(new EraseSalt(by("b"), "event", ""))).containsExactly("TEXT_BLANK");
        assertThat(book().erased()).isEmpty();

        accepted(new EraseSalt(by("b"), "event", "document"));

        assertThat(book().erased()).containsExactly("event");
        assertThat(ledger.events())
                .last()
                .isEqualTo(new SaltErased("b", by("b").at(), "event", "the court orders it", "document", "a"));
        assertThat(rules(new ProposeErasure(by("a"), "event", "again"))).containsExactly("SALT_ERASED");
        assertThat(rules(new EraseSalt(by("b"), "event", "document"))).containsExactly("NO_PROPOSAL");
    }

    private LogBook book() {
        return ledger.read(LogBook.STREAM, LogBook.ID).state();
    }

    private static LogCommand rotate(SignerKey from, SignerKey to) {
        return new RotateKey(by("operator"), KeyRotation.sign(from, to));
    }

    private void accepted(LogCommand command) {
        assertThat(refusal(command)).isEmpty();
    }

    private List<String> rules(LogCommand command) {
        return refusal(command).stream()
                .flatMap(refusal -> refusal.problems().stream())
                .map(Problem::rule)
                .toList();
    }

    private Optional<Refusal> refusal(LogCommand command) {
        return ledger.execute(command).on(new Decision.Cases<>() {
            @Override
            public Optional<Refusal> accepted(List<LogEvent> events) {
                return Optional.empty();
            }

            @Override
            public Optional<Refusal> refused(Refusal refusal) {
                return Optional.of(refusal);
            }
        });
    }

    private static Recording by(String actor) {
        return new Recording(actor, Instant.parse("2026-03-05T01:00:00Z"));
    }

    private static SignerKey key(String seed) {
        return new SignerKey(
                "example.com/log",
                KeyType.NOTE,
                (seed + " ".repeat(32)).substring(0, 32).getBytes(StandardCharsets.UTF_8));
    }
}
