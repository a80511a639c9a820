package org.taizhang.api.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/** The files of a PostgreSQL server: created once, configured at every start. */
record Cluster(DataDirectory directory, Programs programs) {

    /** A creation that was interrupted is begun anew: the cluster appears whole or not at all. */
    void createIfMissing(ServerAccess access) throws IOException {
        if (Files.isDirectory(directory.cluster())) {
            return;
        }
        Path fresh = directory.root().resolve("postgres.new");
        FileSystemUtils.deleteRecursively(fresh);
        Path password = directory.root().resolve("password.tmp");
        OwnerOnly.write(password, access.superuser().password());
        try {
            initialise(access, fresh, password);
        } finally {
            Files.delete(password);
        }
        Files.move(fresh, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(ServerAccess access, Path fresh, Path password) throws IOException {
        boolean created = programs.run(
                Duration.ofMinutes(2),
                "initdb",
                "--pgdata=" + fresh,
                "--username=" + access.superuser().user(),
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        if (!created) {
            throw programs.failure("initdb failed");
        }
    }

    void configure(ServerAccess access) throws IOException {
        OwnerOnly.write(directory.cluster().resolve("pg_hba.conf"), resource("pg_hba.conf"));
        OwnerOnly.write(
                directory.cluster().resolve("postgresql.conf"),
                resource("postgresql.conf") + "\nport = " + access.port() + "\n");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Cluster.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
