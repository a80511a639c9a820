package org.taizhang.projections.reader;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.taizhang.projections.read.ReadVersion;

/** One version of all read models, advanced batch by batch. Thrown away after any failure. */
final class Version {

    private final ReadVersion version;
    private final List<ReadModel> models;
    private Consumed consumed;

    private Version(ReadVersion version, List<ReadModel> models, Consumed consumed) {
        this.version = version;
        this.models = models;
        this.consumed = consumed;
    }

    /** @param connection in whose transaction the models may look at what they wrote before */
    static Version open(Connection connection, ReadVersion version, ReadModels models) throws SQLException {
        return new Version(version, models.open(version.name()), consumed(connection, version));
    }

    ReadVersion version() {
        return version;
    }

    Consumed consumed() {
        return consumed;
    }

    /** What was taken before is passed over: after a flip the stream may be behind the version. */
    void take(Positioned event) {
        if (event.position() <= consumed.position()) {
            return;
        }
        consumed = consumed.with(event.position(), event.eventId());
        for (ReadModel model : models) {
            model.take(event);
        }
    }

    /** Losing the latest batches in a crash loses nothing: rows and position go together. */
    void write(Connection connection) throws SQLException {
        version.enter(connection);
        try (PreparedStatement off = connection.prepareStatement("SET LOCAL synchronous_commit = off")) {
            off.execute();
        }
        for (ReadModel model : models) {
            model.write(connection);
        }
        try (PreparedStatement progress =
                connection.prepareStatement("UPDATE progress SET position = ?, events = ?, checksum = ?")) {
            progress.setLong(1, consumed.position());
            progress.setLong(2, consumed.events());
            progress.setBytes(3, consumed.checksum());
            progress.executeUpdate();
        }
    }

    static Consumed consumed(Connection connection, ReadVersion version) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT position, events, checksum FROM " + version.table("progress"));
                ResultSet row = query.executeQuery()) {
            row.next();
            return new Consumed(row.getLong(1), row.getLong(2), row.getBytes(3));
        }
    }
}
