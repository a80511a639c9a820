package org.taizhang.api.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.TestApplication;

@TestApplication
class CountyPageTest {

    @LocalServerPort
    int port;

    @Test
    void every_cluster_is_on_the_map_with_its_light_in_words_and_its_way_in_a_table() {
        String page = BrowserSession.of("county", port)
                .get("/county?column=builtUpArea&at=2025-12")
                .body();

        for (String cluster : new String[] {"jiangkou", "nanxi", "fengming", "gaoyang", "pingan"}) {
            assertThat(page).contains("href=\"/clusters/" + cluster + "\"", "id=\"way-" + cluster + "\"");
        }
        assertThat(page)
                .containsPattern("(绿|黄绿|黄|红) \\d+%")
                .contains("data-target=\"2100.0\"", "data-of=\"way-jiangkou\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/clusters", "/county"})
    void before_the_first_plan_it_says_so_and_of_which_moment(String page) {
        assertThat(BrowserSession.of("county", port)
                        .get(page + "?asOf=2020-01-01")
                        .body())
                .contains("当时没有通过的规划", "所示为按 2020-01-01 已知的数字", "href=\"" + page + "\"");
    }

    @Test
    void what_has_no_light_is_not_asked_for() {
        assertThat(BrowserSession.of("committee", port)
                        .get("/county?column=usableShare")
                        .statusCode())
                .isEqualTo(404);
    }
}
