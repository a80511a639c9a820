package org.taizhang.api.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table like that of the events, with the same columns and indexes, written without us. */
final class FloorTable {

    private static final String COLUMNS =
            "(event_id, aggregate_id, sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data)";
    private static final byte[] COPY_HEADER =
            "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final OffsetDateTime EPOCH_OF_POSTGRES = OffsetDateTime.parse("2000-01-01T00:00:00Z");
    private static final int BUFFER = 64 << 10;

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
                        "INSERT INTO benchmark.events " + COLUMNS + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
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
    void copy(List<StoredEvent> rows, List<Object> payloads, Function<Object, byte[]> json)
            throws SQLException, IOException {
        try (Connection connection = source.getConnection()) {
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY benchmark.events " + COLUMNS + " FROM STDIN (FORMAT binary)");
            ByteArrayOutputStream buffer = new ByteArrayOutputStream(2 * BUFFER);
            DataOutputStream out = new DataOutputStream(buffer);
            out.write(COPY_HEADER);
            for (int i = 0; i < rows.size(); i++) {
                row(out, rows.get(i), json.apply(payloads.get(i)));
                if (buffer.size() > BUFFER) {
                    copy.writeToCopy(buffer.toByteArray(), 0, buffer.size());
                    buffer.reset();
                }
            }
            out.writeShort(-1);
            copy.writeToCopy(buffer.toByteArray(), 0, buffer.size());
            copy.endCopy();
        }
    }

    private static void row(DataOutputStream out, StoredEvent e, byte[] payload) throws IOException {
        out.writeShort(9);
        out.writeInt(16);
        out.writeLong(e.id().getMostSignificantBits());
        out.writeLong(e.id().getLeastSignificantBits());
        bytes(out, e.stream().getBytes(StandardCharsets.UTF_8));
        out.writeInt(8);
        out.writeLong(e.sequence());
        bytes(out, e.type().getBytes(StandardCharsets.UTF_8));
        out.writeInt(8);
        out.writeLong(EPOCH_OF_POSTGRES.until(e.time(), ChronoUnit.MICROS));
        bytes(out, e.payloadType().getBytes(StandardCharsets.UTF_8));
        bytes(out, e.revision().getBytes(StandardCharsets.UTF_8));
        bytes(out, payload);
        bytes(out, e.metaData());
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
