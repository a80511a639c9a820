package org.taizhang.api.transparency.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.postgres.OwnerOnly;
import org.taizhang.ledger.transparency.note.KeyType;
import org.taizhang.ledger.transparency.note.SignerKey;
import org.taizhang.projections.transparency.AnchorFile;
import org.taizhang.projections.transparency.LogIdentity;

/** Folder {@code log} of the data: the key, readable by its owner only, and the newest checkpoint. */
public final class LogKey {

    private static final SecureRandom RANDOM = new SecureRandom();

    private LogKey() {}

    /** Makes a key where there is none. */
    public static LogIdentity open(Path data, LogProperties properties) {
        Path folder = data.toAbsolutePath().normalize().resolve("log");
        try {
            Files.createDirectories(folder);
            String secret = properties.key();
            SignerKey key = secret == null || secret.isBlank()
                    ? kept(folder, properties.origin())
                    : SignerKey.parse(secret.strip());
            return new LogIdentity(key, new AnchorFile(folder.resolve("checkpoint")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + folder, e);
        }
    }

    private static SignerKey kept(Path folder, @Nullable String origin) throws IOException {
        Path file = folder.resolve("signing-key");
        if (!Files.exists(file)) {
            byte[] seed = random(32);
            String name = origin == null || origin.isBlank()
                    ? "taizhang.local/log-" + HexFormat.of().formatHex(random(4))
                    : origin;
            OwnerOnly.write(file, new SignerKey(name, KeyType.NOTE, seed).secret() + "\n");
        }
        return SignerKey.parse(Files.readString(file).strip());
    }

    private static byte[] random(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return drawn;
    }
}
