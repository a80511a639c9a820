package org.taizhang.api.postgres;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.api.postgres.DatabaseAccess.Login;
import org.taizhang.projections.store.LedgerRoles;

/** Port and generated passwords of an embedded server, kept in one owner-only file. */
record ServerAccess(int port, Login superuser, Login owner, Login app) {

    private static final String SUPERUSER = "postgres";

    static ServerAccess generate() throws IOException {
        return new ServerAccess(
                freePort(),
                new Login(SUPERUSER, password()),
                new Login(LedgerRoles.OWNER, password()),
                new Login(LedgerRoles.APP, password()));
    }

    static ServerAccess read(Path file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return new ServerAccess(
                Integer.parseInt(properties.getProperty("port")),
                login(properties, SUPERUSER),
                login(properties, LedgerRoles.OWNER),
                login(properties, LedgerRoles.APP));
    }

    void write(Path file) throws IOException {
        String logins = Stream.of(superuser, owner, app)
                .map(login -> login.user() + "=" + login.password() + "\n")
                .collect(Collectors.joining());
        OwnerOnly.write(
                file,
                "# generated; the server of this directory and its roles' passwords\nport=" + port + "\n" + logins);
    }

    /** The kept port, or another one when somebody took it meanwhile. */
    ServerAccess onFreePort() throws IOException {
        try (ServerSocket kept = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return this;
        } catch (IOException taken) {
            return new ServerAccess(freePort(), superuser, owner, app);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    DatabaseAccess toDatabase() {
        return new DatabaseAccess(url(LedgerRoles.DATABASE), owner, app);
    }

    private static Login login(Properties properties, String user) {
        return new Login(user, properties.getProperty(user));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String password() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
