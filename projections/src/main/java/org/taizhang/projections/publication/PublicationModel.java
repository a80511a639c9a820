package org.taizhang.projections.publication;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.publication.PublicationEvent;
import org.taizhang.ledger.publication.PublicationEvent.PublicationProposed;
import org.taizhang.ledger.publication.PublicationEvent.PublicationReleased;
import org.taizhang.ledger.publication.PublicationEvent.PublicationWithdrawn;
import org.taizhang.ledger.publication.PublicationSeries;
import org.taizhang.projections.read.StateJson;
import org.taizhang.projections.reader.Positioned;
import org.taizhang.projections.reader.ReadModel;
import org.taizhang.projections.reader.Rows;

/** Writes the series as every event of it left it, and the positions that released publications rest on. */
public final class PublicationModel implements ReadModel {

    private static final String LATEST =
            "SELECT state FROM publication_series WHERE subject = ? ORDER BY position DESC LIMIT 1";

    private record Change(long position, PublicationEvent event) {
        String subject() {
            return event.subject().value();
        }
    }

    private final List<Change> changes = new ArrayList<>();
    private final Rows series = new Rows("publication_series", "subject", "position", "state");
    private final Rows pins = new Rows("publication_pin", "pinned", "position");

    @Override
    public void take(Positioned event) {
        if (event.event() instanceof PublicationEvent change) {
            changes.add(new Change(event.position(), change));
        }
    }

    @Override
    public void write(Connection connection) throws SQLException {
        Map<String, PublicationSeries> states = new HashMap<>();
        for (Change change : changes) {
            PublicationSeries before = states.get(change.subject());
            PublicationSeries after =
                    change.event().evolve(before == null ? latest(connection, change.subject()) : before);
            states.put(change.subject(), after);
            series.add(change.subject(), change.position(), StateJson.write(after));
            change.event().on(new Pinning(change.position()));
        }
        series.write(connection);
        pins.write(connection);
        changes.clear();
    }

    private static PublicationSeries latest(Connection connection, String subject) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LATEST)) {
            query.setString(1, subject);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? StateJson.read(row.getString(1), PublicationSeries.class)
                        : PublicationSeries.STREAM.initial().apply(subject);
            }
        }
    }

    private final class Pinning implements PublicationEvent.Cases<Boolean> {

        private final long position;

        Pinning(long position) {
            this.position = position;
        }

        @Override
        public Boolean publicationProposed(PublicationProposed event) {
            return false;
        }

        @Override
        public Boolean publicationReleased(PublicationReleased event) {
            pins.add(event.pinned().position(), position);
            return true;
        }

        @Override
        public Boolean publicationWithdrawn(PublicationWithdrawn event) {
            return false;
        }
    }
}
