package org.taizhang.api.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.TestApplication;

/** Target paths at their page. What is adopted here is the usual way of a target that no other test looks at. */
@TestApplication
class PathPagesTest {

    private static final String LEVELLED = "column=levelledArea&scope=&shape=LINEAR&points=";
    private static final String ID = "页面/路径 1";
    private static final Map<String, String> TYPED =
            Map.of("column", "levelledArea", "scope", "", "shape", "LINEAR", "points", "", "id", ID);

    @LocalServerPort
    int port;

    @Test
    void a_path_is_drawn_beside_the_present_one_with_what_it_does_to_the_lights() {
        String page = BrowserSession.of("committee", port)
                .get("/target-paths?column=output&scope=&shape=LINEAR&points=&draw=jiangkou&at=2025-06")
                .body();

        assertThat(page)
                .contains("id=\"path-output-2025-02\"", "data-of=\"path-output-2025-02\"", "id=\"effects\"")
                .contains("提出所画的路径", "data-value=\"14.50\"");
        assertThat(BrowserSession.of("admin", port)
                        .get("/target-paths?" + LEVELLED)
                        .body())
                .as("who sees no figures sees no lights, and may propose nothing")
                .doesNotContain("id=\"effects\"", "提出所画的路径");
    }

    @Test
    void what_would_be_refused_is_said_before_it_is_put_forward() {
        assertThat(BrowserSession.of("committee", port)
                        .get("/target-paths?column=employment&scope=all&shape=SEASONAL&points=2030-12=3")
                        .body())
                .contains("PATH_SEASONAL", "PATH_MILESTONES", "MILESTONE_TARGET", "2030-12=3")
                .doesNotContain("提出所画的路径");
    }

    @Test
    void one_member_puts_paths_forward_and_another_adopts_them() {
        BrowserSession committee = BrowserSession.of("committee", port);
        BrowserSession second = BrowserSession.of("committee2", port);
        String adoption = "/target-paths/adoption";

        assertThat(after(committee, committee.post("/target-paths", TYPED)))
                .contains(ID, "须由考核组另一名成员通过")
                .doesNotContain("action=\"" + adoption + "\"");
        assertThat(after(committee, committee.post(adoption, Map.of("id", ID, "document", "文号"))))
                .contains("SECOND_PERSON");
        assertThat(second.get("/target-paths").body()).contains("action=\"" + adoption + "\"");

        assertThat(after(second, second.post(adoption, Map.of("id", ID, "document", "页面文号〔2026〕9号"))))
                .contains("目标路径（页面文号〔2026〕9号）")
                .doesNotContain("waiting-paths");
    }

    @Test
    void nothing_is_drawn_of_a_cluster_that_the_plan_does_not_have() {
        assertThat(BrowserSession.of("committee", port)
                        .get("/target-paths?draw=nowhere")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_refused_comes_back_as_it_was_typed() {
        BrowserSession committee = BrowserSession.of("committee", port);

        assertThat(after(
                        committee,
                        committee.post(
                                "/target-paths",
                                Map.of(
                                        "column",
                                        "output",
                                        "scope",
                                        "",
                                        "shape",
                                        "MILESTONES",
                                        "points",
                                        "2027-12=40"))))
                .contains("TEXT_BLANK", "value=\"2027-12=40\"");
    }

    private static String after(BrowserSession session, HttpResponse<String> step) {
        assertThat(step.statusCode()).as(step.body()).isEqualTo(302);
        return session.get(step.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", ""))
                .body();
    }
}
