package org.taizhang.api.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where one ledger lives on disk.
 *
 * @param root owner-only folder with everything below in it
 */
public record DataDirectory(Path root) {

    public DataDirectory {
        root = root.toAbsolutePath().normalize();
    }

    /** Creates the folder when it is missing. */
    public DataDirectory create() {
        try {
            Files.createDirectories(root);
            if (OwnerOnly.supported(root)) {
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create " + root, e);
        }
    }

    /** Held by the process that runs the server. */
    Path lock() {
        return root.resolve("server.lock");
    }

    /** Shared by every process that uses the server. */
    Path users() {
        return root.resolve("users.lock");
    }

    /** Port and passwords. */
    Path access() {
        return root.resolve("postgres.properties");
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path log() {
        return root.resolve("postgres.log");
    }
}
