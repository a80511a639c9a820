package org.taizhang.api.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows in chunks, one chunk after the other on a thread of its own: the next one is read while one is decided. */
final class Lane implements AutoCloseable {

    private static final int CHUNK_ROWS = 1_000;

    private final Consumer<List<Row>> decide;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private List<Row> chunk = new ArrayList<>(CHUNK_ROWS);
    private @Nullable Future<?> deciding;

    Lane(Consumer<List<Row>> decide) {
        this.decide = decide;
    }

    void add(Row row) {
        chunk.add(row);
        if (chunk.size() == CHUNK_ROWS) {
            flush();
        }
    }

    /** Returns when everything is decided. */
    void finish() {
        flush();
        await();
    }

    private void flush() {
        await();
        List<Row> full = chunk;
        chunk = new ArrayList<>(CHUNK_ROWS);
        deciding = thread.submit(() -> decide.accept(full));
    }

    private void await() {
        if (deciding == null) {
            return;
        }
        try {
            deciding.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
