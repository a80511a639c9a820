package org.taizhang.ledger.transparency.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.ledger.transparency.tree.StrictBase64;

/** A public key by which signatures are known: {@code name+id+base64(type ‖ key)}. */
public final class VerifierKey {

    private final String name;
    private final KeyType type;
    private final byte[] bytes;
    private final PublicKey key;

    VerifierKey(String name, KeyType type, byte[] bytes) {
        this.name = KeyName.checked(name);
        this.type = type;
        this.bytes = bytes.clone();
        this.key = Ed25519.publicKey(bytes);
    }

    /** @throws IllegalArgumentException unless the text is a key and the id in it its own */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3 || !parts[1].matches("[0-9a-f]{8}")) {
            throw new IllegalArgumentException("a verifier key is written name+id+key");
        }
        byte[] typed = StrictBase64.decode(parts[2]);
        if (typed.length != 1 + Ed25519.PUBLIC_BYTES) {
            throw new IllegalArgumentException("an Ed25519 key has 1 + 32 bytes, not " + typed.length);
        }
        VerifierKey key = new VerifierKey(parts[0], KeyType.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().toHexDigits(key.id()).equals(parts[1])) {
            throw new IllegalArgumentException("id " + parts[1] + " is not that of the key");
        }
        return key;
    }

    public String name() {
        return name;
    }

    public KeyType type() {
        return type;
    }

    /** The same key under another name. */
    public VerifierKey named(String other) {
        return new VerifierKey(other, type, bytes);
    }

    /** The 32 bytes of RFC 8032. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The first four bytes of the hash over name, type and key: names it, proves nothing. */
    public int id() {
        byte[] named = (name + "\n").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(
                        Hash.sha256(named, new byte[] {type.code()}, bytes).bytes())
                .getInt();
    }

    /** Whether the signature claims to be by this key. */
    public boolean claims(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId() == id();
    }

    boolean verifies(byte[] message, byte[] signature) {
        return signature.length == Ed25519.SIGNATURE_BYTES && Ed25519.verify(key, message, signature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        ByteBuffer typed =
                ByteBuffer.allocate(1 + bytes.length).put(type.code()).put(bytes);
        return name + "+" + HexFormat.of().toHexDigits(id()) + "+" + StrictBase64.encode(typed.array());
    }
}
