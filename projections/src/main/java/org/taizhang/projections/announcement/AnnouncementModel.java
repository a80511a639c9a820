package org.taizhang.projections.announcement;

import java.sql.Connection;
import java.sql.SQLException;
import org.taizhang.projections.reader.Positioned;
import org.taizhang.projections.reader.ReadModel;
import org.taizhang.projections.reader.Rows;

/** Writes a row for every event by which something is given out. */
public final class AnnouncementModel implements ReadModel {

    private static final Announcing ANNOUNCING = new Announcing();

    private final Rows rows =
            new Rows("announcement", "position", "event_id", "kind", "subject", "number", "recorded_at");

    @Override
    public void take(Positioned event) {
        event.event()
                .on(ANNOUNCING)
                .ifPresent(given -> rows.add(
                        event.position(),
                        event.eventId(),
                        given.kind(),
                        given.subject(),
                        given.number(),
                        event.event().recordedAt()));
    }

    @Override
    public void write(Connection connection) throws SQLException {
        rows.write(connection);
    }
}
