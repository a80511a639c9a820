package org.taizhang.ledger.transparency.note;

import java.util.List;

/**
 * That a log goes on signing with another key of the same name, said by the holder of both: a note signed with the old and
 * the new one. Whoever trusts the old key may trust the new one from then on.
 */
public record KeyRotation(VerifierKey from, VerifierKey to, SignedNote statement) {

    private static final String HEADER = "taizhang-key-rotation/1\n";

    public KeyRotation {
        if (!from.name().equals(to.name()) || from.equals(to)) {
            throw new IllegalArgumentException("a log goes on with another key of its own name");
        }
        if (!statement.text().equals(HEADER + from + "\n" + to + "\n")
                || !List.of(from, to).stream().allMatch(statement::signedBy)) {
            throw new IllegalArgumentException("a rotation is signed with the old and the new key");
        }
    }

    public static KeyRotation sign(SignerKey from, SignerKey to) {
        String text = HEADER + from.verifier() + "\n" + to.verifier() + "\n";
        return new KeyRotation(
                from.verifier(), to.verifier(), SignedNote.sign(text, from).with(to.sign(text)));
    }

    /** @throws IllegalArgumentException unless the text is such a note, and both signatures hold */
    public static KeyRotation parse(String note) {
        SignedNote statement = SignedNote.parse(note);
        List<String> lines = statement.text().lines().toList();
        if (lines.size() != 3) {
            throw new IllegalArgumentException("a rotation names the old and the new key");
        }
        return new KeyRotation(VerifierKey.parse(lines.get(1)), VerifierKey.parse(lines.get(2)), statement);
    }
}
