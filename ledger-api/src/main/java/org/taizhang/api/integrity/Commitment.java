package org.taizhang.api.integrity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Proves later which words were meant without showing them now.
 *
 * @param salt 32 random bytes, hexadecimal
 * @param sha256 over salt, a line feed and the words
 */
record Commitment(String salt, String sha256) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 32;

    static Commitment to(String words) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        String hex = HexFormat.of().formatHex(salt);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((hex + "\n").getBytes(StandardCharsets.UTF_8));
            return new Commitment(hex, HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
