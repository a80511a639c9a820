package org.taizhang.api.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.api.Taizhang;
import org.taizhang.api.TemporaryLedger;

class OpeningTest {

    @TempDir
    Path data;

    @Test
    void aSecondStartFindsEverythingAndRecordsNothingTwice() {
        String first = printed(() -> {
            try (ConfigurableApplicationContext application = start("default")) {
                assertThat(events(application))
                        .containsExactly(
                                "ledger.LedgerDeclared",
                                "plan.PlanAdopted",
                                "plan.MappingProposed",
                                "plan.PathBasesProposed");
            }
        });
        assertThat(first).contains("one-time password");

        String second = printed(() -> {
            try (ConfigurableApplicationContext application = start("default")) {
                assertThat(events(application)).hasSize(4);
            }
        });
        assertThat(second).contains("http://localhost:").doesNotContain("one-time password");

        assertThatThrownBy(() -> start("demo").close())
                .hasRootCauseInstanceOf(OpeningRefusedException.class)
                .rootCause()
                .hasMessageContaining("请另选数据目录或数据库")
                .hasMessageContaining("This ledger is declared PRODUCTION and cannot be used as DEMONSTRATION");
    }

    private ConfigurableApplicationContext start(String profile) {
        return new SpringApplicationBuilder(Taizhang.class)
                .profiles(profile)
                .run("--taizhang.data=" + data, "--taizhang.programs=" + TemporaryLedger.PROGRAMS, "--server.port=0");
    }

    private static List<String> events(ConfigurableApplicationContext application) {
        return JdbcClient.create(application.getBean("appending", HikariDataSource.class))
                .sql("SELECT payload_type FROM ledger.events ORDER BY global_index")
                .query(String.class)
                .list();
    }

    private static String printed(Runnable work) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
