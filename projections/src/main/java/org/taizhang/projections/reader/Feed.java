package org.taizhang.projections.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.projections.sequencer.PositionedEvents;

/** Batches of events after a position, read and deserialised by a thread of its own while the one before is written. */
final class Feed implements AutoCloseable {

    private static final int BATCH = 5000;

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final long last;
    private final ExecutorService ahead = Executors.newSingleThreadExecutor(task -> new Thread(task, "read-ahead"));
    private Future<List<Positioned>> next;

    /** @param last position to stop at */
    Feed(PositionedEvents events, long after, long last) {
        this.stream = events.openStream(FromTables.after(after));
        this.last = last;
        this.next = ahead.submit(this::read);
    }

    /** Empty at the end. */
    List<Positioned> batch() {
        try {
            List<Positioned> batch = next.get();
            next = ahead.submit(this::read);
            return batch;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading events", e.getCause());
        }
    }

    private List<Positioned> read() throws InterruptedException {
        List<Positioned> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH) {
            TrackedEventMessage<?> message = stream.peek().orElse(null);
            long position = message == null
                    ? Long.MAX_VALUE
                    : message.trackingToken().position().orElseThrow();
            if (message == null || position > last) {
                return batch;
            }
            stream.nextAvailable();
            batch.add(new Positioned(position, message.getIdentifier(), (LedgerEvent) message.getPayload()));
        }
        return batch;
    }

    @Override
    public void close() {
        ahead.shutdownNow();
        stream.close();
    }
}
