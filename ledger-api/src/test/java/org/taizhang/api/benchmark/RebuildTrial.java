package org.taizhang.api.benchmark;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.taizhang.projections.reader.Rebuild;
import org.taizhang.projections.sequencer.PositionedEvents;

/** All read models anew from the whole ledger, in events a second. */
final class RebuildTrial implements Trial {

    private final Rebuild rebuild;
    private final PositionedEvents events;
    private final DataSource source;
    private final Path folder;
    private long count;
    private int version;

    RebuildTrial(Rebuild rebuild, PositionedEvents events, DataSource source, Path folder) {
        this.rebuild = rebuild;
        this.events = events;
        this.source = source;
        this.folder = folder;
    }

    @Override
    public String what() {
        return "rebuild of all read models from %,d events".formatted(count);
    }

    @Override
    public String floor() {
        return "one deserialising scan plus COPY of the same rows into the same indexes";
    }

    @Override
    public Aim aim() {
        return new Aim("events/s", Aim.Kind.AT_LEAST_OF_FLOOR, 0.5);
    }

    @Override
    public double measure(int run) {
        Stopwatch stopwatch = new Stopwatch();
        Rebuild.Result result = rebuild.run(stopwatch);
        count = result.events();
        version = result.version();
        return count / stopwatch.seconds;
    }

    /** Until the new version is in use; the old one is cleared away later. */
    private static final class Stopwatch implements Rebuild.Progress {

        private final long start = System.nanoTime();
        private double seconds = Double.NaN;

        @Override
        public void at(long position, long head) {}

        @Override
        public void inUse() {
            seconds = (System.nanoTime() - start) / 1e9;
        }
    }

    @Override
    public double measureFloor(int run) throws Exception {
        ReadModelCopy copy = new ReadModelCopy(source, "read_" + version, folder);
        copy.prepare();
        long start = System.nanoTime();
        scan();
        copy.copy();
        return count / ((System.nanoTime() - start) / 1e9);
    }

    private void scan() throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(null)) {
            for (long read = 0; read < count; read++) {
                if (!stream.hasNextAvailable(10, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("only " + read + " of " + count + " events came");
                }
                stream.nextAvailable().getPayload();
            }
        }
    }
}
