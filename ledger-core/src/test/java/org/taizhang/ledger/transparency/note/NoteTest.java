package org.taizhang.ledger.transparency.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    /** The keys and the note that the Go project documents its note package with. */
    private static final String GO_SIGNER =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

    private static final String GO_VERIFIER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String GO_TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";

    private static final String GO_NOTE = GO_TEXT + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuG"
            + "UgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private static final SignerKey LOG = new SignerKey("example.com/log", KeyType.NOTE, seed(1));
    private static final SignerKey WITNESS = new SignerKey("witness.example/w", KeyType.COSIGNATURE, seed(2));
    private static final Instant AT = Instant.parse("2026-03-05T01:00:00Z");

    @Test
    void keys_and_signatures_are_those_of_other_software() {
        SignerKey key = SignerKey.parse(GO_SIGNER);

        assertThat(key.verifier()).hasToString(GO_VERIFIER);
        assertThat(key.secret()).isEqualTo(GO_SIGNER);
        assertThat(SignedNote.sign(GO_TEXT, key)).hasToString(GO_NOTE);
        assertThat(SignedNote.parse(GO_NOTE).signedBy(VerifierKey.parse(GO_VERIFIER)))
                .isTrue();
    }

    @Test
    void a_private_key_is_not_printed_by_accident() {
        assertThat(LOG.toString())
                .doesNotContain(LOG.secret().substring(LOG.secret().length() - 44));
        assertThatThrownBy(() -> SignerKey.parse(GO_SIGNER + "!")).hasMessageNotContaining("AYEKFALVFGyNhPJEMzD1QIDr");
    }

    @Test
    void any_byte_of_a_note_changed_makes_it_another_or_none() {
        byte[] note = SignedNote.sign("origin\n7\ntext\n", LOG).toString().getBytes(StandardCharsets.UTF_8);
        for (int n = 0; n < note.length; n++) {
            byte[] changed = note.clone();
            changed[n] ^= 1;
            assertThat(holds(changed)).as("byte %d", n).isFalse();
        }
    }

    private static boolean holds(byte[] note) {
        try {
            return SignedNote.parse(note).signedBy(LOG.verifier());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void signatures_of_unknown_keys_are_passed_over_but_a_false_one_of_a_known_key_is_not() {
        SignerKey other = new SignerKey("example.com/log", KeyType.NOTE, seed(3));
        SignedNote note = SignedNote.sign("text\n", LOG);
        NoteSignature falseOne = new NoteSignature(LOG.name(), LOG.verifier().id(), new byte[64]);

        assertThat(note.with(other.sign("text\n")).signedBy(LOG.verifier())).isTrue();
        assertThat(SignedNote.sign("text\n", other).signedBy(LOG.verifier())).isFalse();
        assertThat(note.with(falseOne).signedBy(LOG.verifier())).isFalse();
        assertThat(new SignedNote("text\n", List.of()).signedBy(LOG.verifier())).isFalse();
    }

    @Test
    void a_text_may_hold_empty_lines() {
        SignedNote note = SignedNote.sign("one\n\ntwo\n", LOG);

        assertThat(SignedNote.parse(note.toString())).isEqualTo(note);
        assertThat(note.signedBy(LOG.verifier())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n",
                "text\n",
                "text\n\n",
                "text\n\n\n",
                "text\n\n- n AAAAAAA=\n",
                "text\n\n— n\n",
                "text\n\n— n AAAA\n",
                "text\n\n— n AAAAAAA\n",
                "text\n\n— n AAAAAAB=\n",
                "text\n\n— n+m AAAAAAA=\n",
                "text\n\n— n  AAAAAAA=\n",
                "text\n\n— n AAAAAAA= \n",
                "text\n\n— n AAAAAAA=",
                "te\txt\n\n— n AAAAAAA=\n",
                "text\r\n\r\n— n AAAAAAA=\r\n",
                "text\n\n— n AAAAAAA=\r\n",
                "text\n\n—\u00a0n AAAAAAA=\n"
            })
    void what_is_no_note_is_refused(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void notes_have_limits() {
        byte[] large = ("x".repeat(SignedNote.BYTES_MAX) + "\n\n— n AAAAAAA=\n").getBytes(StandardCharsets.UTF_8);
        String many = "text\n\n" + "— n AAAAAAA=\n".repeat(SignedNote.SIGNATURES_MAX + 1);

        assertThatThrownBy(() -> SignedNote.parse(large)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignedNote.parse(many)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignedNote.parse(new byte[] {(byte) 0xff, '\n', '\n'}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann",
                "PeterNeumann+c74f20a3",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AhpcZQcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc"
            })
    void what_is_no_key_is_refused(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_cosignature_states_a_time_and_holds_for_one_text() {
        SignedNote note = SignedNote.sign("origin\n7\ntext\n", LOG);
        SignedNote seen = note.with(Cosignature.sign(note.text(), WITNESS, AT));
        SignedNote moved = new SignedNote("origin\n8\ntext\n", seen.signatures());

        assertThat(Cosignature.time(SignedNote.parse(seen.toString()), WITNESS.verifier()))
                .contains(AT);
        assertThat(seen.signedBy(LOG.verifier())).isTrue();
        assertThat(Cosignature.time(moved, WITNESS.verifier())).isEmpty();
        assertThat(Cosignature.time(note, WITNESS.verifier())).isEmpty();
        assertThat(seen.signedBy(WITNESS.verifier())).isFalse();
    }

    @Test
    void no_byte_of_a_cosignature_can_change() {
        SignedNote note = SignedNote.sign("origin\n7\ntext\n", LOG);
        NoteSignature good = Cosignature.sign(note.text(), WITNESS, AT);
        for (int n = 0; n < good.bytes().length; n++) {
            byte[] changed = good.bytes();
            changed[n] ^= 1;
            NoteSignature forged = new NoteSignature(good.name(), good.keyId(), changed);

            assertThat(Cosignature.time(note.with(forged), WITNESS.verifier())).isEmpty();
            assertThat(Cosignature.time(note.with(good).with(forged), WITNESS.verifier()))
                    .isEmpty();
        }
    }

    @Test
    void the_kinds_of_keys_are_not_mixed() {
        assertThatThrownBy(() -> WITNESS.sign("text\n")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Cosignature.sign("text\n", LOG, AT)).isInstanceOf(IllegalStateException.class);
    }

    private static byte[] seed(int n) {
        byte[] seed = new byte[32];
        seed[0] = (byte) n;
        return seed;
    }
}
