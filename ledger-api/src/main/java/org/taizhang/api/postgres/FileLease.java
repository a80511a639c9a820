package org.taizhang.api.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** An operating system's lock on a file: gone with its process, however that ends. */
final class FileLease implements AutoCloseable {

    private final FileChannel channel;

    private FileLease(FileChannel channel) {
        this.channel = channel;
    }

    /** Alone, or null when anybody else holds it. */
    static @Nullable FileLease tryAlone(Path file) throws IOException {
        FileChannel channel = open(file);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new FileLease(channel);
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // as good as held by another one
        }
        channel.close();
        return null;
    }

    /** Alone, once everybody else has let go. */
    static FileLease alone(Path file) throws IOException {
        FileChannel channel = open(file);
        channel.lock();
        return new FileLease(channel);
    }

    /** Together with others. */
    static FileLease shared(Path file) throws IOException {
        FileChannel channel = open(file);
        channel.lock(0, Long.MAX_VALUE, true);
        return new FileLease(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
