package org.taizhang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.projections.sequencer.Positions;

@TestApplication
class CommandBesideServerTest {

    @Autowired
    TaizhangProperties properties;

    @Autowired
    Positions positions;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void aCommandAttachesToTheServersDatabaseAndLeavesItRunning() throws Exception {
        long head = positions.head();
        Path file = folder.resolve("events.jsonl");

        try (ServerProcess export =
                ServerProcess.run(properties.data(), "export", "events", file.toString(), "--demo")) {
            assertThat(export.awaitEnd(Duration.ofMinutes(1)))
                    .as(export.output())
                    .isZero();
        }

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSizeGreaterThanOrEqualTo((int) head);
        assertThat(lines.get(0)).startsWith("{\"position\":1,").contains("\"type\":\"ledger.LedgerDeclared\"");
        assertThat(health()).isEqualTo(200);
    }

    @Test
    void aFileIsImportedAsSomebodyWithAMandate() throws Exception {
        Given given = new Given(port);
        String uscc = given.enterprise("gaoyang", "2025-01");
        Caller filer = given.filer(uscc);
        Path file = folder.resolve("output.csv");
        Files.writeString(
                file,
                "uscc,period,grossOutput,salesOutput,exportDelivery,operatingStatus\n"
                        + uscc + ",2025-02,100,100,0,1\n"
                        + uscc + ",2025-01,9,9,0,1\n");

        try (ServerProcess stranger = importing(file, filer.login(), "wrong")) {
            assertThat(stranger.awaitEnd(Duration.ofMinutes(1))).isEqualTo(1);
            assertThat(stranger.output()).contains("wrong login or password");
        }
        try (ServerProcess owner = importing(file, filer.login(), filer.password())) {
            assertThat(owner.awaitEnd(Duration.ofMinutes(1))).isEqualTo(1);
            assertThat(owner.output()).contains("3: PERIOD_EXEMPT", "2 rows, 1 recorded, 0 unchanged, 1 refused");
        }
    }

    private ServerProcess importing(Path file, String login, String password) throws IOException {
        return ServerProcess.run(
                properties.data(),
                "import",
                file.toString(),
                "--demo",
                "--form",
                "output",
                "--as",
                login,
                "--password",
                password);
    }

    @Test
    void aSecondServerOnTheSameFolderIsRefused() throws Exception {
        try (ServerProcess second = ServerProcess.run(properties.data(), "demo")) {
            assertThat(second.awaitEnd(Duration.ofMinutes(1))).isEqualTo(1);
            assertThat(second.output()).contains("数据目录已被另一进程占用", "in use by another process");
        }
        assertThat(health()).isEqualTo(200);
    }

    private int health() throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/actuator/health");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
