package org.taizhang.api.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.taizhang.api.problem.BodyTooLargeException;

/** A file as it was sent, kept on disk until it is decided. */
record Upload(Path path, String sha256) implements AutoCloseable {

    static final long BYTES_MAX = 128L << 20;

    /** @throws BodyTooLargeException beyond {@link #BYTES_MAX} */
    static Upload receive(InputStream in) throws IOException {
        Path path = Files.createTempFile("import", ".csv");
        MessageDigest sha256 = sha256Digest();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), sha256)) {
            byte[] buffer = new byte[1 << 16];
            long bytes = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes += n;
                if (bytes > BYTES_MAX) {
                    throw new BodyTooLargeException(BYTES_MAX);
                }
                out.write(buffer, 0, n);
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
        return new Upload(path, HexFormat.of().formatHex(sha256.digest()));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
