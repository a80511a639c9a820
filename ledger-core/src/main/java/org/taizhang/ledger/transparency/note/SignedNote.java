package org.taizhang.ledger.transparency.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text and signatures over it. Nothing in the text is to be believed before {@link #signedBy} or a cosignature's check
 * has said so.
 *
 * @param text ends with a newline
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    public static final int BYTES_MAX = 65_536;
    public static final int SIGNATURES_MAX = 64;

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || controls(text)) {
            throw new IllegalArgumentException("the text of a note is whole lines without control characters");
        }
        if (signatures.size() > SIGNATURES_MAX) {
            throw new IllegalArgumentException("more than " + SIGNATURES_MAX + " signatures");
        }
    }

    /** @throws IllegalArgumentException unless the bytes are a note within the limits */
    public static SignedNote parse(byte[] bytes) {
        if (bytes.length > BYTES_MAX) {
            throw new IllegalArgumentException("a note of more than " + BYTES_MAX + " bytes");
        }
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a note is UTF-8", e);
        }
    }

    /** @throws IllegalArgumentException unless the text is a note within the limits */
    public static SignedNote parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (note.length() > BYTES_MAX || blank < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("a note is a text, an empty line and signature lines");
        }
        String lines = note.substring(blank + 2);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a note without signatures");
        }
        List<NoteSignature> signatures = lines.lines().map(NoteSignature::parse).toList();
        SignedNote parsed = new SignedNote(note.substring(0, blank + 1), signatures);
        if (!parsed.toString().equals(note)) {
            throw new IllegalArgumentException("a note written otherwise than notes are");
        }
        return parsed;
    }

    public static SignedNote sign(String text, SignerKey key) {
        return new SignedNote(text, List.of(key.sign(text)));
    }

    /** The same with one more signature. */
    public SignedNote with(NoteSignature signature) {
        List<NoteSignature> all = new ArrayList<>(signatures);
        all.add(signature);
        return new SignedNote(text, all);
    }

    /** Whether this key signed the text, and no signature that claims to be by it is false. */
    public boolean signedBy(VerifierKey key) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        List<NoteSignature> claimed = signatures.stream().filter(key::claims).toList();
        return key.type() == KeyType.NOTE
                && !claimed.isEmpty()
                && claimed.stream().allMatch(signature -> key.verifies(message, signature.bytes()));
    }

    private static boolean controls(String text) {
        return text.chars().anyMatch(c -> c < ' ' && c != '\n');
    }

    /** The whole note, as {@link #parse} reads it. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()).append('\n'));
        return note.toString();
    }
}
