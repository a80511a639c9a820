package org.taizhang.api.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The events of a ledger as lines, which {@link org.taizhang.ledger.shell.ExportedEvents} reads. */
final class EventLines {

    private static final String SELECT = """
            SELECT position, event_id, type, aggregate_id, sequence_number, payload_type, payload_revision,
                   known_at, payload
            FROM ledger.positioned_events WHERE position >= ? ORDER BY position
            """;

    private final DataSource source;

    EventLines(DataSource source) {
        this.source = source;
    }

    /** A cursor in one transaction: one snapshot, and memory for a thousand rows. */
    void write(long from, PrintWriter out) {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        jdbc.setFetchSize(1000);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        transaction.setReadOnly(true);
        transaction.executeWithoutResult(
                status -> jdbc.query(SELECT, (RowCallbackHandler) row -> out.print(line(row)), from));
    }

    /** Names and words of storage need no escaping; the payload is JSON already. */
    private static String line(ResultSet row) throws SQLException {
        return "{\"position\":" + row.getLong("position")
                + ",\"eventId\":\"" + row.getString("event_id")
                + "\",\"stream\":\"" + row.getString("type")
                + "\",\"streamId\":\"" + row.getString("aggregate_id")
                + "\",\"sequence\":" + row.getLong("sequence_number")
                + ",\"type\":\"" + row.getString("payload_type")
                + "\",\"revision\":\"" + row.getString("payload_revision")
                + "\",\"knownAt\":\"" + row.getTimestamp("known_at").toInstant()
                + "\",\"payload\":" + new String(row.getBytes("payload"), StandardCharsets.UTF_8)
                + "}\n";
    }
}
