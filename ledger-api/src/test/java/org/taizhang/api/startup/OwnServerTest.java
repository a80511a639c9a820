package org.taizhang.api.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.context.ConfigurableApplicationContext;
import org.taizhang.api.Taizhang;
import org.taizhang.api.TemporaryLedger;
import org.taizhang.api.postgres.DataDirectory;
import org.taizhang.api.postgres.DatabaseAccess;
import org.taizhang.api.postgres.DatabaseAccess.Login;
import org.taizhang.api.postgres.EmbeddedPostgres;

/** On a PostgreSQL server of the user's own. */
class OwnServerTest {

    @TempDir
    Path folder;

    private EmbeddedPostgres server;

    @BeforeEach
    void startServer() {
        server = EmbeddedPostgres.start(new DataDirectory(folder.resolve("server")), TemporaryLedger.PROGRAMS);
    }

    @AfterEach
    void stopServer() throws Exception {
        server.close();
    }

    @Test
    void theApplicationAppendsAsOneRoleAndMigratesAsAnother() {
        DatabaseAccess access = server.access();
        try (ConfigurableApplicationContext application = start(
                access.app(),
                "--spring.flyway.user=" + access.owner().user(),
                "--spring.flyway.password=" + access.owner().password())) {
            assertThat(application.getBeansOfType(EmbeddedPostgres.class)).isEmpty();
            assertThat(folder.resolve("data").toFile().list())
                    .as(
                            "no PostgreSQL of its own: only the log's key and checkpoint and the key of the feeds are kept here")
                    .containsExactlyInAnyOrder("log", "feeds");
            assertThat(status(application)).isEqualTo("UP");
        }
    }

    @Test
    void aRoleThatOwnsTheLedgerMustBeAllowedAndHealthSaysSo() {
        Login owner = server.access().owner();

        assertThatThrownBy(() -> start(owner).close())
                .rootCause()
                .hasMessageContaining("账本可能被改动")
                .hasMessageContaining("taizhang.allow-owner-role=true");
        try (ConfigurableApplicationContext application = start(owner, "--taizhang.allow-owner-role=true")) {
            assertThat(status(application)).isEqualTo("AMBER");
        }
    }

    private ConfigurableApplicationContext start(Login login, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.datasource.url=" + server.access().url(),
                "--spring.datasource.username=" + login.user(),
                "--spring.datasource.password=" + login.password(),
                "--taizhang.data=" + folder.resolve("data"),
                "--server.port=0"));
        arguments.addAll(List.of(more));
        return new SpringApplicationBuilder(Taizhang.class).run(arguments.toArray(String[]::new));
    }

    private static String status(ConfigurableApplicationContext application) {
        return application.getBean(HealthEndpoint.class).health().getStatus().getCode();
    }
}
