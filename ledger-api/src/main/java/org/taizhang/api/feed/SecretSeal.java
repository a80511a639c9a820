package org.taizhang.api.feed;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** Seals secrets with a key from outside the database, so that its copies give none away: AES-256 in GCM. */
final class SecretSeal {

    static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int ID_BYTES = 4;

    private final BytesEncryptor encryptor;
    private final String id;

    /** @param key of {@link #KEY_BYTES} */
    SecretSeal(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has " + KEY_BYTES + " bytes");
        }
        this.encryptor = new AesBytesEncryptor(
                new SecretKeySpec(key, "AES"), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
        this.id = id(key);
    }

    private static String id(byte[] key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key), 0, ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the key: tells what it sealed from what another did, and nothing of it. */
    String id() {
        return id;
    }

    byte[] seal(byte[] secret) {
        return encryptor.encrypt(secret);
    }

    /** @throws IllegalStateException for what another key sealed, or somebody changed */
    byte[] open(byte[] sealed) {
        return encryptor.decrypt(sealed);
    }
}
