package org.taizhang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.api.demo.DemoScript;

/** The application is killed as {@code kill -9} does, alone or together with its PostgreSQL, and starts again. */
class KillTest {

    private static final Duration START_MAX = Duration.ofMinutes(2);
    private static final Duration RECOVERY_MAX = Duration.ofSeconds(20);

    @TempDir
    Path data;

    @Test
    void nothingRecordedIsLost() throws Exception {
        List<String> recorded;
        Duration firstStart;
        try (ServerProcess server = ServerProcess.run(data)) {
            firstStart = server.awaitReady(START_MAX);
            try (SecondNode node = SecondNode.attach(data)) {
                recorded = node.recordUntilFailure(() -> {
                    server.kill();
                    killPostgres();
                });
            }
        }
        assertThat(recorded).hasSizeGreaterThan(20);

        try (ServerProcess server = ServerProcess.run(data)) {
            Duration recovery = server.awaitReady(START_MAX);
            // a machine busy enough to need as long for the first start is forgiven
            assertThat(recovery).isLessThan(Collections.max(List.of(RECOVERY_MAX, firstStart.multipliedBy(2))));
            server.kill();
        }
        try (SecondNode afterAnOrphan = SecondNode.attach(data)) {
            assertThat(afterAnOrphan.eventIds()).containsAll(recorded);
        }
    }

    @Test
    void anInterruptedLoadIsResumed() throws Exception {
        try (ServerProcess server = ServerProcess.run(data, "demo")) {
            server.awaitOutput("50%", START_MAX);
            server.kill();
        }
        try (ServerProcess server = ServerProcess.run(data, "demo")) {
            server.awaitReady(START_MAX);
            assertThat(server.output()).doesNotContain(" 10%");
            try (SecondNode node = SecondNode.attach(data)) {
                assertThat(node.timesRecorded())
                        .containsAll(DemoScript.small(DemoScript.SEED, login -> login)
                                .steps()
                                .map(step -> step.at())
                                .toList());
            }
        }
    }

    private void killPostgres() throws IOException, InterruptedException {
        long pid = Long.parseLong(Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                .get(0)
                .trim());
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }
}
