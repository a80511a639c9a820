package org.taizhang.projections.sequencer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.projections.TestCommand;

/** Rows written by hand, so that a test decides when whose transaction ends. */
final class RawEvents {

    static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");

    private RawEvents() {}

    /** Begins, or goes on in, a transaction; the caller ends it. */
    static long insert(Connection connection, String stream, long sequence) throws SQLException {
        return insert(connection, stream, sequence, AT, Instant.now());
    }

    static long insert(Connection connection, String stream, long sequence, Instant recordedAt) throws SQLException {
        return insert(connection, stream, sequence, recordedAt, Instant.now());
    }

    /** @param timestamp of the message */
    static long insert(Connection connection, String stream, long sequence, Instant recordedAt, Instant timestamp)
            throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO ledger.events (event_id, aggregate_id, sequence_number, type, time_stamp,"
                        + " payload_type, payload_revision, payload, meta_data)"
                        + " VALUES (?, ?, ?, 'registry.Enterprise', ?, 'registry.ScaleChanged', '1',"
                        + " convert_to(?, 'UTF8'), '{}') RETURNING global_index")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, stream);
            insert.setLong(3, sequence);
            insert.setObject(4, timestamp.atOffset(ZoneOffset.UTC));
            insert.setString(5, payload(recordedAt));
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** A stream of many events in one committed transaction. */
    static void insertMany(DataSource dataSource, String stream, int events) {
        JdbcClient.create(dataSource)
                .sql("INSERT INTO ledger.events (event_id, aggregate_id, sequence_number, type, time_stamp,"
                        + " payload_type, payload_revision, payload, meta_data)"
                        + " SELECT gen_random_uuid(), ?, n, 'registry.Enterprise', now(), 'registry.ScaleChanged', '1',"
                        + " convert_to(?, 'UTF8'), '{}' FROM generate_series(0, ? - 1) n")
                .params(stream, payload(AT), events)
                .update();
    }

    private static String payload(Instant recordedAt) {
        return "{\"actor\":\"tester\",\"recordedAt\":\"" + recordedAt
                + "\",\"uscc\":\"" + TestCommand.uscc(1)
                + "\",\"aboveScale\":true,\"from\":\"2026-01\",\"document\":\"d\"}";
    }
}
