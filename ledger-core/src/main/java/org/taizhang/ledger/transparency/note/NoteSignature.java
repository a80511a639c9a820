package org.taizhang.ledger.transparency.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import org.taizhang.ledger.transparency.tree.StrictBase64;

/** One signature line of a note. */
public final class NoteSignature {

    private static final String DASH = "— ";

    private final String name;
    private final int keyId;
    private final byte[] bytes;

    /** @param bytes what the key made of the text; its form depends on the type of the key */
    public NoteSignature(String name, int keyId, byte[] bytes) {
        this.name = KeyName.checked(name);
        this.keyId = keyId;
        this.bytes = bytes.clone();
    }

    /** @throws IllegalArgumentException unless it is a signature line, without its newline */
    public static NoteSignature parse(String line) {
        String[] parts = line.split(" ", -1);
        if (!line.startsWith(DASH) || parts.length != 3) {
            throw new IllegalArgumentException("not a signature line: " + line);
        }
        byte[] blob = StrictBase64.decode(parts[2]);
        if (blob.length <= Integer.BYTES) {
            throw new IllegalArgumentException("a signature of " + blob.length + " bytes");
        }
        return new NoteSignature(
                parts[1], ByteBuffer.wrap(blob).getInt(), Arrays.copyOfRange(blob, Integer.BYTES, blob.length));
    }

    public String name() {
        return name;
    }

    public int keyId() {
        return keyId;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The line, without its newline. */
    public String line() {
        byte[] blob = ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(keyId)
                .put(bytes)
                .array();
        return DASH + name + " " + StrictBase64.encode(blob);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature that && line().equals(that.line());
    }

    @Override
    public int hashCode() {
        return line().hashCode();
    }

    @Override
    public String toString() {
        return name + "+" + HexFormat.of().toHexDigits(keyId);
    }
}
