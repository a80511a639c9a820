package org.taizhang.ledger.transparency.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.taizhang.ledger.transparency.tree.StrictBase64;

/** A private key: {@code PRIVATE+KEY+name+id+base64(type ‖ seed)}. Never shown by {@link #toString()}. */
public final class SignerKey {

    private static final String PREFIX = "PRIVATE+KEY+";

    private final byte[] seed;
    private final VerifierKey verifier;

    /** @param seed 32 random bytes */
    public SignerKey(String name, KeyType type, byte[] seed) {
        if (seed.length != Ed25519.SEED_BYTES) {
            throw new IllegalArgumentException("a private key has 32 bytes, not " + seed.length);
        }
        this.seed = seed.clone();
        this.verifier = new VerifierKey(name, type, Ed25519.publicOf(seed));
    }

    private SignerKey(byte[] seed, VerifierKey verifier) {
        this.seed = seed;
        this.verifier = verifier;
    }

    /** @throws IllegalArgumentException, which never quotes the text, unless it is a key and the id in it its own */
    public static SignerKey parse(String text) {
        String[] parts =
                text.startsWith(PREFIX) ? text.substring(PREFIX.length()).split("\\+", 3) : new String[0];
        if (parts.length != 3 || !parts[1].matches("[0-9a-f]{8}")) {
            throw new IllegalArgumentException("a signing key is written PRIVATE+KEY+name+id+key");
        }
        SignerKey key = decoded(parts[0], parts[2]);
        if (!HexFormat.of().toHexDigits(key.verifier.id()).equals(parts[1])) {
            throw new IllegalArgumentException("id " + parts[1] + " is not that of the signing key");
        }
        return key;
    }

    private static SignerKey decoded(String name, String base64) {
        byte[] typed;
        try {
            typed = StrictBase64.decode(base64);
        } catch (IllegalArgumentException quoting) {
            throw new IllegalArgumentException("the signing key is not base64");
        }
        if (typed.length != 1 + Ed25519.SEED_BYTES) {
            throw new IllegalArgumentException("a signing key has 1 + 32 bytes, not " + typed.length);
        }
        return new SignerKey(name, KeyType.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
    }

    public VerifierKey verifier() {
        return verifier;
    }

    public String name() {
        return verifier.name();
    }

    /** The same secret under another name. */
    public SignerKey named(String name) {
        return new SignerKey(seed, verifier.named(name));
    }

    /** The secret itself, as {@link #parse} reads it. */
    public String secret() {
        ByteBuffer typed =
                ByteBuffer.allocate(1 + seed.length).put(verifier.type().code()).put(seed);
        return PREFIX + name() + "+" + HexFormat.of().toHexDigits(verifier.id()) + "+"
                + StrictBase64.encode(typed.array());
    }

    /** Signs a note's text. */
    public NoteSignature sign(String text) {
        if (verifier.type() != KeyType.NOTE) {
            throw new IllegalStateException(verifier + " signs no notes");
        }
        return new NoteSignature(name(), verifier.id(), signed(text.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] signed(byte[] message) {
        return Ed25519.sign(seed, message);
    }

    @Override
    public String toString() {
        return "private key of " + verifier;
    }
}
