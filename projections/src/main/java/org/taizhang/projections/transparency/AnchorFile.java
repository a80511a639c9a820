package org.taizhang.projections.transparency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.taizhang.ledger.transparency.note.SignedNote;

/** The newest signed checkpoint outside the database: what a restored or rewritten database cannot undo. */
public final class AnchorFile {

    private final Path path;

    public AnchorFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    public Path path() {
        return path;
    }

    Optional<SignedNote> read() {
        try {
            return Files.exists(path) ? Optional.of(SignedNote.parse(Files.readAllBytes(path))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** On the disk when this returns; a reader sees the old one or the new one, whole. */
    void write(SignedNote checkpoint) {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.write(fresh, checkpoint.toString().getBytes(StandardCharsets.UTF_8));
            try (FileChannel file = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                file.force(true);
            }
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }

    /** Keeps the file under another name. */
    void setAside(String suffix) {
        try {
            Files.move(path, path.resolveSibling(path.getFileName() + suffix));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot move " + path, e);
        }
    }
}
