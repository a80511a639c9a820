package org.taizhang.projections.reader;

import javax.sql.DataSource;
import org.taizhang.projections.read.ReadVersion;
import org.taizhang.projections.read.ReadVersions;
import org.taizhang.projections.sequencer.PositionedEvents;
import org.taizhang.projections.sequencer.Positions;

/** Catches up beside the running version, then changes over while the reader waits for a moment. */
public final class JdbcRebuild implements Rebuild {

    /** So few that the reader need not wait for more. */
    private static final int NEARLY_THERE = 1000;

    private final Builder builder;
    private final BuilderLock lock;

    public JdbcRebuild(DataSource reading, PositionedEvents events, Positions positions, ReadModels models) {
        this.builder = new Builder(reading, events, positions, models);
        this.lock = new BuilderLock(reading);
    }

    @Override
    public Result run(Progress progress) {
        return lock.holding(() -> {
            Version version = builder.begin();
            while (builder.head() - version.consumed().position() > NEARLY_THERE
                    || version.consumed().position() == 0 && builder.head() > 0) {
                builder.advance(version, builder.head(), progress);
            }
            builder.analyze(version);
            ReadVersion before = flip(version, progress);
            progress.inUse();
            dropLater(before);
            Consumed consumed = version.consumed();
            return new Result(version.version().version(), consumed.position(), consumed.events());
        });
    }

    /** The reader holds the version it writes to: while we hold it exclusively the head stands still for the tables. */
    private ReadVersion flip(Version version, Progress progress) {
        return builder.inTransaction(connection -> {
            ReadVersion before = ReadVersions.hold(connection, true);
            builder.advance(version, builder.head(), progress);
            ReadVersions.use(connection, version.version());
            return before;
        });
    }

    /** Queries may have remembered the old name for a moment. */
    private void dropLater(ReadVersion before) {
        try {
            Thread.sleep(ReadVersions.REMEMBERED.multipliedBy(3).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        builder.inTransaction(connection -> {
            before.drop(connection);
            return true;
        });
    }
}
