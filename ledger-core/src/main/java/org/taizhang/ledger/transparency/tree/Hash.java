package org.taizhang.ledger.transparency.tree;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** 32 bytes of SHA-256. */
public final class Hash {

    public static final int BYTES = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException unless there are 32 bytes */
    public static Hash of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /** @throws IllegalArgumentException unless {@code length} is 32 */
    public static Hash of(byte[] bytes, int from, int length) {
        if (length != BYTES) {
            throw new IllegalArgumentException("a hash has " + BYTES + " bytes, not " + length);
        }
        return new Hash(Arrays.copyOfRange(bytes, from, from + BYTES));
    }

    /** @throws IllegalArgumentException unless it is the one base64 form of 32 bytes */
    public static Hash ofBase64(String text) {
        return of(StrictBase64.decode(text));
    }

    /** SHA-256 of all the parts in a row. */
    public static Hash sha256(byte[]... parts) {
        return new Hash(Sha256.of(parts));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** To where the buffer stands. */
    public void writeTo(ByteBuffer buffer) {
        buffer.put(bytes);
    }

    byte[] shared() {
        return bytes;
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In hexadecimal. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
