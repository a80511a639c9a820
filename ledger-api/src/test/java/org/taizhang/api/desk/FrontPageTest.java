package org.taizhang.api.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.TestApplication;

@TestApplication
class FrontPageTest {

    private static final String ACTUAL = "实际截至";

    @LocalServerPort
    int port;

    @Test
    void actualsStandBesideTheTargetsForWhoMaySeeFigures() {
        assertThat(BrowserSession.of("committee", port).get("/").body()).contains(ACTUAL);
        assertThat(BrowserSession.of("filer", port).get("/").body()).contains(ACTUAL);
        assertThat(BrowserSession.of("admin", port).get("/").body()).doesNotContain(ACTUAL);
        assertThat(new BrowserSession(port).get("/").body())
                .contains("江口", "目标")
                .doesNotContain(ACTUAL);
    }

    @Test
    void whatThePlanDoesNotAskOfAClusterIsSaidSo() {
        assertThat(BrowserSession.of("committee", port).get("/clusters").body()).contains("规划没有为该集聚区设这一目标");
    }
}
