package org.taizhang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
    void nothingRecordedIsLostAndEverythingCanBeReadWithinTwentySeconds() throws Exception {
        List<String> recorded;
        try (ServerProcess server = ServerProcess.run(data)) {
            server.awaitReady(START_MAX);
        }
        Duration plainStart;
        try (ServerProcess server = ServerProcess.run(data)) {
            plainStart = server.awaitHealthy(START_MAX);
            try (SecondNode node = SecondNode.attach(data)) {
                recorded = node.recordUntilFailure(() -> {
                    server.kill();
                    killPostgres();
                });
            }
        }
        assertThat(recorded).hasSizeGreaterThan(20);

        try (ServerProcess server = ServerProcess.run(data)) {
            Duration healthy = server.awaitHealthy(START_MAX);
            try (SecondNode node = SecondNode.attach(data)) {
                await().atMost(START_MAX).until(node::everythingIsReadable);
                Duration readable = server.age();
                assertThat(node.eventIds()).containsAll(recorded);
                assertThat(healthy).as("healthy").isLessThan(limit(plainStart));
                assertThat(readable).as("readable").isLessThan(limit(plainStart));
            }
            server.kill();
        }
        try (SecondNode afterAnOrphan = SecondNode.attach(data)) {
            assertThat(afterAnOrphan.eventIds()).containsAll(recorded);
        }
    }

    /** Recovery is promised in 20 s; where a plain start alone takes more than five, in 15 s more than that. */
    private static Duration limit(Duration plainStart) {
        return Collections.max(List.of(RECOVERY_MAX, plainStart.plus(RECOVERY_MAX.minusSeconds(5))));
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
