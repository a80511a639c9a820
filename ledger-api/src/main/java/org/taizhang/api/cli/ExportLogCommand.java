package org.taizhang.api.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.ledger.transparency.note.SignedNote;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.ledger.transparency.tree.BundleId;
import org.taizhang.ledger.transparency.tree.Tile;
import org.taizhang.ledger.transparency.tree.TileId;
import org.taizhang.projections.transparency.TransparencyLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the log as files that any web server can publish and any tlog-tiles client reads. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description = {
            "Write the transparency log as static files: checkpoint, key and tiles. They tell of no filing. Into a folder",
            "that has files of the same log already only what is new is written."
        })
final class ExportLogCommand extends LedgerCommand {

    @Parameters(paramLabel = "DIR", description = "Created where missing.")
    private @Nullable Path directory;

    @Override
    int work(ApplicationContext ledger) throws IOException {
        TransparencyLog log = ledger.getBean(TransparencyLog.class);
        Path folder = Objects.requireNonNull(directory);
        SignedNote note = log.checkpoint()
                .orElseThrow(() -> new IllegalStateException("The log has no checkpoint yet; start the server once."));
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        Path published = folder.resolve("checkpoint");
        if (Files.exists(published) && !origin(published).equals(checkpoint.origin())) {
            throw new IllegalStateException(folder + " has the files of another log: " + origin(published));
        }
        long size = checkpoint.size();
        for (int level = 0; size >> 8 * level > 0; level++) {
            for (long n = 0; n < size >> 8 * level; n += Tile.WIDTH_MAX) {
                TileId id = TileId.holding(level, n, size);
                add(folder.resolve(id.path()), () -> log.tile(id).orElseThrow());
                if (level == 0) {
                    BundleId bundle = new BundleId(id.index(), id.width());
                    add(folder.resolve(bundle.path()), () -> log.bundle(bundle).orElseThrow());
                }
            }
        }
        String keys = log.keys().stream().map(VerifierKey::toString).collect(Collectors.joining("\n", "", "\n"));
        write(folder.resolve("key"), keys.getBytes(StandardCharsets.UTF_8));
        // last: whoever reads it finds all tiles it needs
        write(published, note.toString().getBytes(StandardCharsets.UTF_8));
        commandLine().getOut().printf("%d entries in %s.%n", size, folder);
        return 0;
    }

    private static String origin(Path checkpoint) throws IOException {
        return Checkpoint.parse(SignedNote.parse(Files.readAllBytes(checkpoint)).text())
                .origin();
    }

    /** A tile never changes. */
    private static void add(Path file, Supplier<byte[]> bytes) throws IOException {
        if (!Files.exists(file)) {
            write(file, bytes.get());
        }
    }

    /** There whole or not at all, so that an export that was broken off can be gone on with. */
    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder"));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
