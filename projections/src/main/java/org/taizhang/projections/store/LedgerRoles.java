package org.taizhang.projections.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Creates, as a superuser, the roles and the database of a new server. */
public final class LedgerRoles {

    public static final String OWNER = "taizhang_owner";
    public static final String APP = "taizhang_app";
    public static final String DATABASE = "taizhang";

    private LedgerRoles() {}

    /** Creates the role, or gives an existing one this password. */
    public static void login(Connection superuser, String role, String password) throws SQLException {
        boolean exists = count(superuser, "SELECT count(*) FROM pg_roles WHERE rolname = ?", role) > 0;
        execute(superuser, (exists ? "ALTER" : "CREATE") + " ROLE %I LOGIN PASSWORD %L", role, password);
    }

    /** Creates the database unless it exists; nobody but its owner and the application may connect. */
    public static void database(Connection superuser, String database, String owner, String app) throws SQLException {
        if (count(superuser, "SELECT count(*) FROM pg_database WHERE datname = ?", database) == 0) {
            execute(superuser, "CREATE DATABASE %I OWNER %I ENCODING 'UTF8' TEMPLATE template0", database, owner);
        }
        execute(superuser, "REVOKE ALL ON DATABASE %I FROM PUBLIC", database);
        execute(superuser, "GRANT CONNECT, TEMPORARY ON DATABASE %I TO %I", database, app);
    }

    private static long count(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Names and passwords are quoted by the server's own {@code format}. */
    private static void execute(Connection connection, String template, String... values) throws SQLException {
        try (PreparedStatement format = connection.prepareStatement("SELECT format(?, VARIADIC ?)");
                Statement statement = connection.createStatement()) {
            format.setString(1, template);
            format.setArray(2, connection.createArrayOf("text", values));
            try (ResultSet rows = format.executeQuery()) {
                rows.next();
                statement.execute(rows.getString(1));
            }
        }
    }
}
