package org.taizhang.projections.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** One version of all read models: a schema of its own. */
public record ReadVersion(int version) {

    /** Files of SQL beside this class, one per read model. */
    private static final List<String> TABLES = List.of(
            "progress.sql",
            "registry.sql",
            "filing.sql",
            "queries.sql",
            "corrections.sql",
            "assistances.sql",
            "development.sql",
            "statements.sql",
            "amounts.sql",
            "publication.sql",
            "announcement.sql",
            "window.sql");

    public String name() {
        return "read_" + version;
    }

    /** A table of this version, for queries. */
    public String table(String table) {
        return name() + "." + table;
    }

    /** Empty tables; an unfinished version of the same number is thrown away. */
    public void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS " + name() + " CASCADE");
            statement.execute("CREATE SCHEMA " + name());
            enter(connection);
            for (String file : TABLES) {
                statement.execute(sql(file));
            }
        }
    }

    /** Has PostgreSQL look at what the tables hold. */
    public void analyze(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT tablename FROM pg_tables WHERE schemaname = ? ORDER BY tablename")) {
            query.setString(1, name());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    tables.add(table(rows.getString(1)));
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE " + String.join(", ", tables));
        }
    }

    public void drop(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS " + name() + " CASCADE");
        }
    }

    /** Until the end of the transaction, tables without a schema's name are those of this version. */
    public void enter(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL search_path = " + name());
        }
    }

    private static String sql(String file) {
        try (InputStream in = ReadVersion.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("no resource " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
