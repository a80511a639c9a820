package org.taizhang.projections;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.projections.store.LedgerMigration;
import org.taizhang.projections.store.LedgerRoles;
import org.taizhang.projections.transparency.LogIdentity;

/**
 * A fresh, migrated database on a real PostgreSQL: one server for the JVM, one database for each call of
 * {@link #create()}. Without fsync, which no test of behaviour needs.
 */
public final class TestDatabase implements AutoCloseable {

    private static final String TEMPLATE = "taizhang_template";
    private static final String PASSWORD = "test";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;
    private final HikariDataSource app;
    private final LogIdentity log = TestLog.identity();

    private TestDatabase(String name) {
        this.name = name;
        this.app = pool(48);
    }

    public static TestDatabase create() {
        String name = "taizhang_" + COUNT.incrementAndGet();
        Server.execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE + " OWNER " + LedgerRoles.OWNER);
        Server.execute("GRANT CREATE ON DATABASE " + name + " TO " + LedgerRoles.APP);
        return new TestDatabase(name);
    }

    /** As it is now: a dump that somebody keeps. Nobody else may be connected. */
    public TestDatabase copy() {
        app.getHikariPoolMXBean().softEvictConnections();
        String copy = "taizhang_" + COUNT.incrementAndGet();
        Server.execute("CREATE DATABASE " + copy + " TEMPLATE " + name + " OWNER " + LedgerRoles.OWNER);
        return new TestDatabase(copy);
    }

    /** The pool of the application's role. */
    public DataSource app() {
        return app;
    }

    /** A further pool of the application's role, as another node would have; the caller closes it. */
    public HikariDataSource pool(int connections) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(Server.dataSource(name, LedgerRoles.APP));
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    /** Who signs this database's log. */
    public LogIdentity log() {
        return log;
    }

    /** Committed events without a position. */
    public long unsequenced() {
        return JdbcClient.create(app)
                .sql(
                        "SELECT count(*) FROM ledger.events WHERE global_index NOT IN (SELECT global_index FROM ledger.positions)")
                .query(Long.class)
                .single();
    }

    /** Unpooled, as the role that owns the ledger. */
    public DataSource owner() {
        return Server.dataSource(name, LedgerRoles.OWNER);
    }

    /** Unpooled, as superuser. */
    public DataSource superuser() {
        return Server.dataSource(name, "postgres");
    }

    @Override
    public void close() {
        app.close();
        Server.execute("DROP DATABASE " + name + " WITH (FORCE)");
    }

    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("max_prepared_transactions", "10")
                        .start();
                try (Connection superuser = postgres.getPostgresDatabase().getConnection()) {
                    LedgerRoles.login(superuser, LedgerRoles.OWNER, PASSWORD);
                    LedgerRoles.login(superuser, LedgerRoles.APP, PASSWORD);
                    LedgerRoles.database(superuser, TEMPLATE, LedgerRoles.OWNER, LedgerRoles.APP);
                }
                LedgerMigration.migrate(dataSource(postgres, TEMPLATE, LedgerRoles.OWNER), LedgerRoles.APP);
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        static DataSource dataSource(String database, String user) {
            return dataSource(POSTGRES, database, user);
        }

        private static DataSource dataSource(EmbeddedPostgres postgres, String database, String user) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setPortNumbers(new int[] {postgres.getPort()});
            source.setDatabaseName(database);
            source.setUser(user);
            source.setPassword(PASSWORD);
            source.setReWriteBatchedInserts(true);
            return source;
        }

        static void execute(String sql) {
            try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }
}
