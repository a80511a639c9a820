package org.taizhang.projections.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Which version of the read models is in use: one row in schema {@code read}. */
public final class ReadVersions implements ReadSchema {

    /** Raised whenever tables or formulas of statements change: an older version is left and built anew. */
    private static final int FORMAT = 15;

    /** For how long queries may go on asking the version before; it is dropped only after that. */
    public static final Duration REMEMBERED = Duration.ofSeconds(1);

    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtext('taizhang.read'))";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private volatile Known known = new Known("", Long.MIN_VALUE);

    private record Known(String name, long until) {}

    public ReadVersions(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** Makes the first version where there is none, and a new empty one where the tables have changed. */
    public void prepare() {
        transactions.executeWithoutResult(status -> jdbc.execute((Connection connection) -> {
            prepare(connection);
            return true;
        }));
    }

    private static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
            statement.execute("CREATE SCHEMA IF NOT EXISTS read");
            statement.execute("CREATE TABLE IF NOT EXISTS read.version ("
                    + "one boolean PRIMARY KEY DEFAULT true CHECK (one), "
                    + "version integer NOT NULL, format integer NOT NULL)");
            try (ResultSet row = statement.executeQuery("SELECT version, format FROM read.version")) {
                boolean exists = row.next();
                int version = exists ? row.getInt(1) : 0;
                if (!exists || row.getInt(2) != FORMAT) {
                    ReadVersion next = new ReadVersion(version + 1);
                    next.create(connection);
                    use(connection, next);
                    new ReadVersion(version).drop(connection);
                }
            }
        }
    }

    /** Puts a version into use when the transaction commits. */
    public static void use(Connection connection, ReadVersion version) throws SQLException {
        try (PreparedStatement upsert =
                connection.prepareStatement("INSERT INTO read.version (version, format) VALUES (?, ?)"
                        + " ON CONFLICT (one) DO UPDATE SET version = excluded.version, format = excluded.format")) {
            upsert.setInt(1, version.version());
            upsert.setInt(2, FORMAT);
            upsert.executeUpdate();
        }
    }

    /**
     * The version in use, which stays in use until the transaction ends.
     *
     * @param exclusive nobody else reads or changes it meanwhile
     */
    public static ReadVersion hold(Connection connection, boolean exclusive) throws SQLException {
        String sql = "SELECT version FROM read.version FOR " + (exclusive ? "UPDATE" : "SHARE");
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return new ReadVersion(row.getInt(1));
        }
    }

    @Override
    public String name() {
        Known now = known;
        if (System.nanoTime() - now.until >= 0 || now.name.isEmpty()) {
            Integer version = jdbc.queryForObject("SELECT version FROM read.version", Integer.class);
            now = new Known(
                    new ReadVersion(version == null ? 0 : version).name(), System.nanoTime() + REMEMBERED.toNanos());
            known = now;
        }
        return now.name;
    }
}
