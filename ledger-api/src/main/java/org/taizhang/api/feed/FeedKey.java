package org.taizhang.api.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.taizhang.api.postgres.OwnerOnly;

/** The key of {@link SecretSeal}: given from outside, or in folder {@code feeds} of the data, readable by its owner only. */
final class FeedKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String WANTED =
            "the key of the feeds' secrets (taizhang.feeds.key) is " + SecretSeal.KEY_BYTES + " bytes in base64";

    private FeedKey() {}

    /**
     * Makes a key where there is none.
     *
     * @throws IllegalArgumentException for a text that is no key
     */
    static SecretSeal open(Path data, FeedProperties properties) {
        return new SecretSeal(properties
                .givenKey()
                .map(FeedKey::parse)
                .orElseGet(() -> kept(data.toAbsolutePath().normalize().resolve("feeds"))));
    }

    private static byte[] kept(Path folder) {
        Path file = folder.resolve("secrets-key");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                byte[] key = new byte[SecretSeal.KEY_BYTES];
                RANDOM.nextBytes(key);
                OwnerOnly.write(file, Base64.getEncoder().encodeToString(key) + "\n");
            }
            return parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + file, e);
        }
    }

    /** The text itself stays out of the message. */
    private static byte[] parse(String text) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException noBase64) {
            throw new IllegalArgumentException(WANTED);
        }
        if (key.length != SecretSeal.KEY_BYTES) {
            throw new IllegalArgumentException(WANTED);
        }
        return key;
    }
}
