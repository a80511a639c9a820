package org.taizhang.api.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.util.PSQLException;
import org.taizhang.api.TemporaryLedger;
import org.taizhang.api.postgres.DatabaseAccess.Login;

class EmbeddedPostgresTest {

    static final Path CACHE = TemporaryLedger.PROGRAMS;

    @TempDir
    Path folder;

    @Test
    void recordsDurably() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(ask(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            String url = postgres.access().url();
            for (String user : List.of("postgres", "taizhang_owner", "taizhang_app")) {
                assertThatThrownBy(() -> DriverManager.getConnection(url, user, ""))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("SCRAM");
                assertThatThrownBy(() -> DriverManager.getConnection(url, user, "wrong"))
                        .isInstanceOfSatisfying(
                                PSQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
            }
            assertThat(Files.getPosixFilePermissions(folder.resolve("postgres.properties")))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }

    @Test
    void listensOnTheLoopbackAddressOnly() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            int port = URI.create(postgres.access().url().substring("jdbc:".length()))
                    .getPort();
            for (InetAddress address : foreignAddresses()) {
                assertThatThrownBy(() -> connect(address, port)).isInstanceOf(ConnectException.class);
            }
            connect(InetAddress.getLoopbackAddress(), port);
        }
    }

    @Test
    void theApplicationsRoleIsNeitherOwnerNorSuperuser() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(ask(
                            postgres,
                            "SELECT rolsuper OR rolcreaterole OR rolcreatedb FROM pg_roles"
                                    + " WHERE rolname = current_user"))
                    .isEqualTo("f");
            assertThat(ask(
                            postgres,
                            "SELECT pg_get_userbyid(datdba) FROM pg_database" + " WHERE datname = current_database()"))
                    .isEqualTo("taizhang_owner");
        }
    }

    @Test
    void aCommandAttachesToARunningServerAndNeverStopsIt() throws Exception {
        try (EmbeddedPostgres server = start()) {
            try (EmbeddedPostgres command = EmbeddedPostgres.attachOrStart(new DataDirectory(folder), CACHE)) {
                assertThat(command.attached()).isTrue();
                assertThat(command.access()).isEqualTo(server.access());
                assertThat(ask(command, "SELECT 1")).isEqualTo("1");
            }
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aSecondServerOnTheSameDirectoryIsRefused() throws Exception {
        try (EmbeddedPostgres server = start()) {
            assertThatThrownBy(this::start).isInstanceOf(DirectoryInUse.class).hasMessageContaining(folder.toString());
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aRestartKeepsPortPasswordsAndRows() throws Exception {
        DatabaseAccess before;
        try (EmbeddedPostgres postgres = start()) {
            before = postgres.access();
            execute(
                    before,
                    "CREATE SCHEMA kept; CREATE TABLE kept.row AS SELECT 7 AS seven;"
                            + "GRANT USAGE ON SCHEMA kept TO taizhang_app; GRANT SELECT ON kept.row TO taizhang_app");
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.attachOrStart(new DataDirectory(folder), CACHE)) {
            assertThat(postgres.attached()).isFalse();
            assertThat(postgres.access()).isEqualTo(before);
            assertThat(ask(postgres, "SELECT seven FROM kept.row")).isEqualTo("7");
        }
    }

    /** A killed server nobody reaped, or its number given to another program after a restart of the machine. */
    @Test
    void aPidFileThatNamesAnotherProcessIsNoObstacleAndDoesThatProcessNoHarm() throws Exception {
        start().close();
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    folder.resolve("postgres").resolve("postmaster.pid"),
                    other.pid() + "\n" + folder.resolve("postgres") + "\n1700000000\n5432\n\n127.0.0.1\n");
            try (EmbeddedPostgres postgres = start()) {
                assertThat(ask(postgres, "SELECT 1")).isEqualTo("1");
            }
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void anInterruptedCreationIsBegunAnew() throws Exception {
        Files.createDirectories(folder.resolve("postgres.new").resolve("base"));
        try (EmbeddedPostgres postgres = start()) {
            assertThat(ask(postgres, "SELECT 1")).isEqualTo("1");
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(new DataDirectory(folder), CACHE);
    }

    private static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
        Login app = postgres.access().app();
        try (Connection connection =
                        DriverManager.getConnection(postgres.access().url(), app.user(), app.password());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void execute(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        access.url(), access.owner().user(), access.owner().password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
        }
    }

    private static List<InetAddress> foreignAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }
}
