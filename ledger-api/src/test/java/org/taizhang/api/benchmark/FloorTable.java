package org.taizhang.api.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.projections.store.BinaryRows;

/** A table like that of the events, with the same columns and indexes, written without a ledger. */
final class FloorTable {

    private static final String COLUMNS =
            "event_id, aggregate_id, sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data";

    private final DataSource source;

    FloorTable(DataSource source) {
        this.source = source;
        JdbcClient jdbc = JdbcClient.create(source);
        jdbc.sql("CREATE SCHEMA IF NOT EXISTS benchmark").update();
        jdbc.sql("CREATE TABLE IF NOT EXISTS benchmark.events (LIKE ledger.events INCLUDING ALL)")
                .update();
        jdbc.sql("TRUNCATE benchmark.events").update();
    }

    /** Each row in a transaction of its own. */
    void insert(List<StoredEvent> events) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO benchmark.events (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (StoredEvent e : events) {
                insert.setObject(1, e.id());
                insert.setString(2, e.stream());
                insert.setLong(3, e.sequence());
                insert.setString(4, e.type());
                insert.setObject(5, e.time());
                insert.setString(6, e.payloadType());
                insert.setString(7, e.revision());
                insert.setBytes(8, e.payload());
                insert.setBytes(9, e.metaData());
                insert.executeUpdate();
                connection.commit();
            }
            connection.setAutoCommit(true);
        }
    }

    /** All rows in one COPY, their payloads serialised again. */
    void copy(List<StoredEvent> rows, List<Object> payloads, Function<Object, byte[]> json) throws SQLException {
        BinaryRows copy = new BinaryRows("benchmark.events", COLUMNS);
        for (int i = 0; i < rows.size(); i++) {
            StoredEvent e = rows.get(i);
            copy.next()
                    .add(e.id())
                    .add(e.stream())
                    .add(e.sequence())
                    .add(e.type())
                    .add(e.time().toInstant())
                    .add(e.payloadType())
                    .add(e.revision())
                    .add(json.apply(payloads.get(i)))
                    .add(e.metaData());
        }
        try (Connection connection = source.getConnection()) {
            copy.write(connection);
        }
    }
}
