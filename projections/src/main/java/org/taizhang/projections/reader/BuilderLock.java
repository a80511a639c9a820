package org.taizhang.projections.reader;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;

/** Keeps two builders, on whatever nodes, from building the same version; let go of when the connection dies. */
final class BuilderLock {

    private static final String KEY = "hashtext('taizhang.read.builder')";

    private final DataSource dataSource;

    BuilderLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws IllegalStateException when another builder is at work */
    <T> T holding(Supplier<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            if (!ask(connection, "SELECT pg_try_advisory_lock(" + KEY + ")")) {
                throw new IllegalStateException("another rebuild or deep reconciliation is running");
            }
            try {
                return work.get();
            } finally {
                ask(connection, "SELECT pg_advisory_unlock(" + KEY + ")");
            }
        } catch (SQLException e) {
            throw new UncategorizedSQLException("lock of builders", null, e);
        }
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
