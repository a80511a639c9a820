package org.taizhang.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes events as they are stored. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description =
                "Write the events as JSON lines in the order of their positions, each with its payload as stored.")
final class ExportEventsCommand extends LedgerCommand {

    private static final String SELECT = """
            SELECT position, event_id, type, aggregate_id, sequence_number, payload_type, payload_revision,
                   known_at, payload
            FROM ledger.positioned_events WHERE position >= ? ORDER BY position
            """;

    @Mixin
    private final Destination destination = new Destination();

    @Option(
            names = "--from",
            paramLabel = "POSITION",
            defaultValue = "1",
            description = "First position (${DEFAULT-VALUE}).")
    private long from;

    @Override
    int work(ApplicationContext ledger) throws IOException {
        destination.write(commandLine().getOut(), out -> write(ledger, out));
        return 0;
    }

    /** A cursor in one transaction: one snapshot, and memory for a thousand rows. */
    private void write(ApplicationContext ledger, PrintWriter out) {
        DataSource source = ledger.getBean("reading", DataSource.class);
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
