package org.taizhang.api.transparency.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        Path folder = folder(data);
        return new LogIdentity(
                () -> properties
                        .given()
                        .map(SignerKey::parse)
                        .orElseGet(() -> kept(folder.resolve("signing-key"), properties.origin())),
                new AnchorFile(folder.resolve("checkpoint")));
    }

    /** The key of the next rotation, made where missing. */
    public static SignerKey next(Path data, String name) {
        return kept(folder(data).resolve("signing-key.next"), name);
    }

    /** Puts the next key in the place of the present one, which is kept beside. */
    public static void change(Path data, SignerKey left) {
        Path folder = folder(data);
        try {
            OwnerOnly.write(
                    folder.resolve("signing-key.left-"
                            + HexFormat.of().toHexDigits(left.verifier().id())),
                    left.secret() + "\n");
            Files.move(
                    folder.resolve("signing-key.next"),
                    folder.resolve("signing-key"),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot change the key in " + folder, e);
        }
    }

    private static Path folder(Path data) {
        Path folder = data.toAbsolutePath().normalize().resolve("log");
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + folder, e);
        }
    }

    private static SignerKey kept(Path file, @Nullable String origin) {
        try {
            if (!Files.exists(file)) {
                byte[] seed = random(32);
                String name = origin == null || origin.isBlank()
                        ? "taizhang.local/log-" + HexFormat.of().formatHex(random(4))
                        : origin;
                OwnerOnly.write(file, new SignerKey(name, KeyType.NOTE, seed).secret() + "\n");
            }
            return SignerKey.parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + file, e);
        }
    }

    private static byte[] random(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return drawn;
    }
}
