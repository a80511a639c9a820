package org.taizhang.ledger.transparency;

import java.util.Arrays;
import org.taizhang.ledger.transparency.tree.StrictBase64;

/** 32 bytes only the filer and the ledger hold: without them nobody can guess what a leaf stands for. */
public final class Salt {

    public static final int BYTES = 32;

    private final byte[] bytes;

    /** @throws IllegalArgumentException unless there are 32 bytes */
    public Salt(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a salt has " + BYTES + " bytes, not " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    public static Salt ofBase64(String text) {
        return new Salt(StrictBase64.decode(text));
    }

    byte[] bytes() {
        return bytes;
    }

    public String base64() {
        return StrictBase64.encode(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Salt salt && Arrays.equals(bytes, salt.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "salt";
    }
}
