package org.taizhang.ledger.transparency.tree;

import java.util.Base64;

/** Base64 of RFC 4648 section 4 in its one canonical form: padded, and no stray bits in the last character. */
public final class StrictBase64 {

    private StrictBase64() {}

    /** @throws IllegalArgumentException for any other text */
    public static byte[] decode(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!encode(bytes).equals(text)) {
            throw new IllegalArgumentException("not canonical base64: " + text);
        }
        return bytes;
    }

    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
