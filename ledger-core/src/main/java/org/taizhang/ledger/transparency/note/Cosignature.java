package org.taizhang.ledger.transparency.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** A witness's statement that at a time this checkpoint was the largest it had seen of its log, and consistent. */
public final class Cosignature {

    private static final int BYTES = Long.BYTES + Ed25519.SIGNATURE_BYTES;

    private Cosignature() {}

    /** @param text of the checkpoint */
    public static NoteSignature sign(String text, SignerKey witness, Instant time) {
        if (witness.verifier().type() != KeyType.COSIGNATURE) {
            throw new IllegalStateException(witness + " signs no cosignatures");
        }
        long seconds = time.getEpochSecond();
        byte[] blob = ByteBuffer.allocate(BYTES)
                .putLong(seconds)
                .put(witness.signed(message(text, seconds)))
                .array();
        return new NoteSignature(witness.name(), witness.verifier().id(), blob);
    }

    /** When this witness signed the checkpoint; empty when it did not, or a signature in its name is false. */
    public static Optional<Instant> time(SignedNote checkpoint, VerifierKey witness) {
        Optional<Instant> time = Optional.empty();
        for (NoteSignature signature : checkpoint.signatures()) {
            if (witness.claims(signature)) {
                time = time(checkpoint.text(), signature, witness);
                if (time.isEmpty()) {
                    return time;
                }
            }
        }
        return time;
    }

    private static Optional<Instant> time(String text, NoteSignature signature, VerifierKey witness) {
        byte[] blob = signature.bytes();
        if (blob.length != BYTES || witness.type() != KeyType.COSIGNATURE) {
            return Optional.empty();
        }
        long seconds = ByteBuffer.wrap(blob).getLong();
        boolean good = seconds >= 0
                && seconds <= Instant.MAX.getEpochSecond()
                && witness.verifies(message(text, seconds), Arrays.copyOfRange(blob, Long.BYTES, BYTES));
        return good ? Optional.of(Instant.ofEpochSecond(seconds)) : Optional.empty();
    }

    private static byte[] message(String text, long seconds) {
        return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }
}
