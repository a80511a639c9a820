package org.taizhang.ledger.transparency.note;

import java.util.List;
import org.taizhang.ledger.transparency.tree.Hash;

/**
 * What a log sends a witness to have a checkpoint cosigned (C2SP tlog-witness).
 *
 * @param old how large the log was when this witness signed it last; 0 when it never did, or the log does not know
 * @param proof that the checkpoint continues that state
 */
public record AddCheckpoint(long old, List<Hash> proof, SignedNote checkpoint) {

    private static final String OLD = "old ";
    private static final int PROOF_MAX = 63;
    private static final int CHARACTERS_MAX = 2 * SignedNote.BYTES_MAX;

    public AddCheckpoint {
        proof = List.copyOf(proof);
        if (old < 0 || proof.size() > PROOF_MAX) {
            throw new IllegalArgumentException("no proof from " + old + " in " + proof.size() + " steps");
        }
    }

    /** @throws IllegalArgumentException unless the text is such a request in its one form, within the limits */
    public static AddCheckpoint parse(String text) {
        int blank = text.indexOf("\n\n");
        if (text.length() > CHARACTERS_MAX || !text.startsWith(OLD) || blank < 0) {
            throw new IllegalArgumentException("a request begins with the old size");
        }
        List<String> lines = text.substring(0, blank).lines().toList();
        AddCheckpoint parsed = new AddCheckpoint(
                Decimal.parse(lines.get(0).substring(OLD.length())),
                lines.stream().skip(1).limit(PROOF_MAX + 1L).map(Hash::ofBase64).toList(),
                SignedNote.parse(text.substring(blank + 2)));
        if (!parsed.toString().equals(text)) {
            throw new IllegalArgumentException("a request written otherwise than requests are");
        }
        return parsed;
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(OLD).append(old).append('\n');
        proof.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }
}
