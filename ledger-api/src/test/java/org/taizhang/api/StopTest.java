package org.taizhang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.api.demo.DemoScript;

/** The application is asked to end, as Ctrl-C and service managers do. */
class StopTest {

    private static final Duration START_MAX = Duration.ofMinutes(2);
    private static final Duration STOP_MAX = Duration.ofSeconds(20);

    @TempDir
    Path data;

    @Test
    void aLoadEndsWhereItIsAndTheNextStartAsTheSameKindGoesOnAndFilesNothingTwice() throws Exception {
        try (ServerProcess server = ServerProcess.run(data, "demo")) {
            server.awaitOutput("20%", START_MAX);
            server.stop(STOP_MAX);
            assertThat(data.resolve("postgres").resolve("postmaster.pid")).doesNotExist();
            assertThat(server.output())
                    .contains("the next start goes on from here")
                    .doesNotContain("100%", "\tat ", "APPLICATION FAILED", "WARN");
        }
        refused("This ledger is declared DEMONSTRATION and cannot be used as PRODUCTION", data);
        try (ServerProcess server = ServerProcess.run(data, "demo")) {
            server.awaitReady(START_MAX);
            assertThat(server.output()).doesNotContain(" 10%").contains("100%");
            try (SecondNode node = SecondNode.attach(data)) {
                assertThat(node.recordedTwice()).isZero();
                assertThat(node.timesRecorded())
                        .containsAll(DemoScript.small(DemoScript.SEED, login -> login)
                                .steps()
                                .map(step -> step.at())
                                .toList());
            }
            server.stop(STOP_MAX);
            assertThat(data.resolve("postgres").resolve("postmaster.pid")).doesNotExist();
            assertThat(server.output()).doesNotContain("\tat ");
        }
    }

    @Test
    void anActualLedgerIsRefusedToWhoeverTakesItForADemonstration() throws Exception {
        try (ServerProcess server = ServerProcess.run(data)) {
            server.awaitReady(START_MAX);
            server.stop(STOP_MAX);
        }
        refused("This ledger is declared PRODUCTION and cannot be used as DEMONSTRATION", data, "demo");
    }

    private static void refused(String sentence, Path data, String... arguments) throws Exception {
        try (ServerProcess server = ServerProcess.run(data, arguments)) {
            assertThat(server.awaitEnd(START_MAX)).isEqualTo(1);
            assertThat(server.output())
                    .contains("请另选数据目录或数据库", sentence, "choose another data directory or database")
                    .doesNotContain("\tat ", "one-time password");
        }
    }
}
