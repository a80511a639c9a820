package org.taizhang.api.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Starts and stops the server process of one cluster, whatever an earlier one left behind. */
final class Postmaster {

    private static final Duration PATIENCE = Duration.ofSeconds(18);

    private final Path cluster;
    private final Programs programs;

    Postmaster(Path cluster, Programs programs) {
        this.cluster = cluster;
        this.programs = programs;
    }

    /** Tries again for a while: the last processes of a killed server need a moment to go. */
    void start() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        stopOrphan();
        while (!tryStart()) {
            if (System.nanoTime() > deadline) {
                throw programs.failure("PostgreSQL did not start");
            }
            pause();
            stopOrphan();
        }
    }

    /** Open transactions are rolled back, everything committed is on disk. */
    void stop() throws IOException {
        if (!control(Duration.ofSeconds(60), "stop", "fast") && !control(Duration.ofSeconds(10), "stop", "immediate")) {
            throw programs.failure("PostgreSQL did not stop");
        }
    }

    private boolean tryStart() throws IOException {
        return programs.run(
                Duration.ofSeconds(60),
                "pg_ctl",
                "start",
                "-D",
                cluster.toString(),
                "-l",
                programs.log().toString(),
                "-s",
                "-w",
                "-t",
                "55");
    }

    private boolean control(Duration limit, String action, String mode) throws IOException {
        return programs.run(
                limit.plusSeconds(2),
                "pg_ctl",
                action,
                "-D",
                cluster.toString(),
                "-m",
                mode,
                "-s",
                "-w",
                "-t",
                String.valueOf(limit.toSeconds()));
    }

    /** We hold the lock: a server still running here lost its application to a kill. */
    void stopOrphan() throws IOException {
        Optional<ProcessHandle> holder = pidFile().flatMap(ProcessHandle::of);
        if (holder.isEmpty()) {
            return;
        }
        if (isOurs(holder.get().info())) {
            if (!control(Duration.ofSeconds(8), "stop", "fast")) {
                control(Duration.ofSeconds(5), "stop", "immediate");
            }
        } else {
            // A dead server nobody has reaped, or its number given to another program; PostgreSQL would wait
            // for it for ever. Left-over server processes still bar the start by their shared memory.
            Files.deleteIfExists(pidPath());
        }
    }

    /** A server of this cluster; where a system does not tell arguments, any PostgreSQL. */
    private boolean isOurs(ProcessHandle.Info process) {
        boolean postgres =
                process.command().map(command -> command.contains("postgres")).orElse(false);
        return postgres
                && process.arguments()
                        .map(arguments -> List.of(arguments).contains(cluster.toString()))
                        .orElse(true);
    }

    private Optional<Long> pidFile() throws IOException {
        if (!Files.exists(pidPath())) {
            return Optional.empty();
        }
        return Files.readAllLines(pidPath()).stream()
                .findFirst()
                .map(String::trim)
                .map(Long::valueOf);
    }

    private Path pidPath() {
        return cluster.resolve("postmaster.pid");
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("interrupted while PostgreSQL was starting", e);
        }
    }
}
