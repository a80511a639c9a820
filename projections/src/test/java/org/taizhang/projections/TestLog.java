package org.taizhang.projections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taizhang.ledger.transparency.note.KeyType;
import org.taizhang.ledger.transparency.note.SignerKey;
import org.taizhang.projections.transparency.AnchorFile;
import org.taizhang.projections.transparency.LogIdentity;

/** A key everybody knows, and a file in a folder of its own. */
public final class TestLog {

    public static final SignerKey KEY = new SignerKey("test.example/log", KeyType.NOTE, new byte[32]);

    private TestLog() {}

    public static LogIdentity identity() {
        return new LogIdentity(() -> KEY, new AnchorFile(folder().resolve("checkpoint")));
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("log");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
