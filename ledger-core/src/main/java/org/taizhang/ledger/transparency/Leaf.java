package org.taizhang.ledger.transparency;

import java.nio.charset.StandardCharsets;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.TreeHash;

/** What the log shows of an event: {@code taizhang-leaf/1}, a newline and the base64 of the commitment, no more. */
public record Leaf(Hash commitment) {

    private static final String HEADER = "taizhang-leaf/1\n";

    /** @throws IllegalArgumentException unless the bytes are an entry in its one form */
    public static Leaf parse(byte[] entry) {
        String text = new String(entry, StandardCharsets.US_ASCII);
        if (!text.startsWith(HEADER)) {
            throw new IllegalArgumentException("an entry begins with " + HEADER.strip());
        }
        return new Leaf(Hash.ofBase64(text.substring(HEADER.length())));
    }

    public byte[] entry() {
        return (HEADER + commitment.base64()).getBytes(StandardCharsets.US_ASCII);
    }

    public Hash hash() {
        return TreeHash.leaf(entry());
    }
}
