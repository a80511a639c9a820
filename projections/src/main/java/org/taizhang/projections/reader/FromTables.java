package org.taizhang.projections.reader;

import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.projections.read.ReadVersions;
import org.taizhang.projections.sequencer.PositionedEvents;

/**
 * Opens the stream where the version in use stands, whatever the token says: position and rows are written together, also
 * when another version was put into use or restored. The token is the claim and no more.
 */
final class FromTables implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final PositionedEvents events;
    private final JdbcClient jdbc;
    private final ReadVersions versions;

    FromTables(PositionedEvents events, DataSource dataSource) {
        this.events = events;
        this.jdbc = JdbcClient.create(dataSource);
        this.versions = new ReadVersions(dataSource);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken claimed) {
        return events.openStream(after(jdbc.sql("SELECT position FROM " + versions.name() + ".progress")
                .query(Long.class)
                .single()));
    }

    static @Nullable TrackingToken after(long position) {
        return position == 0 ? null : GapAwareTrackingToken.newInstance(position, Set.of());
    }

    @Override
    public TrackingToken createTailToken() {
        return events.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return events.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return events.createTokenAt(time);
    }
}
