package org.taizhang.api.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.api.postgres.DatabaseAccess.Login;
import org.taizhang.projections.store.LedgerRoles;

/**
 * A PostgreSQL server of one data directory. One process runs it and holds the directory's lock; others attach to it
 * and never stop it.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration ATTACH_PATIENCE = Duration.ofSeconds(60);

    private final DatabaseAccess access;
    private final FileLease lease;
    private final @Nullable Postmaster own;
    private final @Nullable Path awaited;

    /** @param awaited lock of the users to wait for before the own server is stopped */
    private EmbeddedPostgres(DatabaseAccess access, FileLease lease, @Nullable Postmaster own, @Nullable Path awaited) {
        this.access = access;
        this.lease = lease;
        this.own = own;
        this.awaited = awaited;
    }

    /**
     * Starts the server for an application that serves.
     *
     * @param cache where the programs are unpacked
     * @throws DirectoryInUse when another process runs it already
     */
    public static EmbeddedPostgres start(DataDirectory directory, Path cache) {
        try {
            FileLease lock = FileLease.tryAlone(directory.create().lock());
            if (lock == null) {
                throw new DirectoryInUse(directory.root());
            }
            return start(directory, cache, lock, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Attaches to the running server, or starts one when there is none; closing the latter waits until others that
     * attached meanwhile are done.
     */
    public static EmbeddedPostgres attachOrStart(DataDirectory directory, Path cache) {
        long deadline = System.nanoTime() + ATTACH_PATIENCE.toNanos();
        try {
            directory.create();
            while (true) {
                FileLease lock = FileLease.tryAlone(directory.lock());
                if (lock != null) {
                    return start(directory, cache, lock, directory.users());
                }
                FileLease user = FileLease.shared(directory.users());
                DatabaseAccess running = reach(directory);
                if (running != null) {
                    return new EmbeddedPostgres(running, user, null, null);
                }
                user.close();
                if (System.nanoTime() > deadline) {
                    throw new DirectoryInUse(directory.root());
                }
                Thread.sleep(200);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("interrupted while waiting for PostgreSQL", e);
        }
    }

    public DatabaseAccess access() {
        return access;
    }

    /** Whether another process runs the server. */
    public boolean attached() {
        return own == null;
    }

    @Override
    public void close() throws IOException {
        try (lease;
                FileLease nobodyElse = awaited == null ? null : FileLease.alone(awaited)) {
            if (own != null) {
                own.stop();
            }
        }
    }

    private static EmbeddedPostgres start(DataDirectory directory, Path cache, FileLease lock, @Nullable Path awaited)
            throws IOException {
        try {
            ServerAccess access = access(directory);
            Programs programs = new Programs(Binaries.unpack(cache), directory.log());
            Cluster cluster = new Cluster(directory, programs);
            cluster.createIfMissing(access);
            Postmaster postmaster = new Postmaster(directory.cluster(), programs);
            postmaster.stopOrphan();
            access = access.onFreePort();
            access.write(directory.access());
            cluster.configure(access);
            postmaster.start();
            createRoles(access);
            log.info("PostgreSQL runs on 127.0.0.1:{}, data in {}", access.port(), directory.root());
            return new EmbeddedPostgres(access.toDatabase(), lock, postmaster, awaited);
        } catch (IOException | RuntimeException | SQLException e) {
            lock.close();
            throw e instanceof PostgresFailure failure ? failure : new PostgresFailure(e.toString(), e);
        }
    }

    private static void createRoles(ServerAccess access) throws SQLException {
        Login superuser = access.superuser();
        try (Connection connection =
                DriverManager.getConnection(access.url("postgres"), superuser.user(), superuser.password())) {
            LedgerRoles.login(connection, access.owner().user(), access.owner().password());
            LedgerRoles.login(connection, access.app().user(), access.app().password());
            LedgerRoles.database(
                    connection,
                    LedgerRoles.DATABASE,
                    access.owner().user(),
                    access.app().user());
        }
    }

    private static ServerAccess access(DataDirectory directory) throws IOException {
        if (directory.access().toFile().exists()) {
            return ServerAccess.read(directory.access());
        }
        if (directory.cluster().toFile().exists()) {
            throw new PostgresFailure("passwords are lost: " + directory.access() + " is missing");
        }
        ServerAccess fresh = ServerAccess.generate();
        fresh.write(directory.access());
        return fresh;
    }

    private static @Nullable DatabaseAccess reach(DataDirectory directory) {
        try {
            DatabaseAccess access = ServerAccess.read(directory.access()).toDatabase();
            Login app = access.app();
            DriverManager.getConnection(access.url(), app.user(), app.password())
                    .close();
            return access;
        } catch (IOException | SQLException notYet) {
            return null;
        }
    }
}
