package org.taizhang.api.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.TestApplication;

/** Questions that cannot be answered are kept as typed, with why, beside what can be. */
@TestApplication
class ClusterPageTest {

    private static final String PAGE = "/clusters/jiangkou?indicator=EMPLOYMENT";

    @LocalServerPort
    int port;

    private BrowserSession county;

    @BeforeEach
    void signIn() {
        county = BrowserSession.of("county", port);
    }

    @Test
    void periods_out_of_order_stay_chosen_and_are_told_beside_the_input() {
        HttpResponse<String> page = county.get(PAGE + "&from=2025-12&to=2025-06");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("报告期的止（to）不得早于起（from）", "<th scope=\"row\">2026年1—2月</th>")
                .containsPattern("value=\"EMPLOYMENT\"\\s+selected")
                .containsPattern("(?s)id=\"from\".*value=\"2025-12\" selected.*id=\"to\"")
                .containsPattern(
                        "(?s)id=\"to\"[^>]*aria-invalid=\"true\".*value=\"2025-06\" selected.*id=\"to-about\"");
    }

    @ParameterizedTest
    @CsvSource({"&to=1949-05", "&from=1949-02&to=1949-02", "&from=2199-02&to=2199-12"})
    void the_first_and_the_last_years_there_are_can_be_asked_for(String periods) {
        assertThat(county.get(PAGE + periods).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"1 Mar", "x", "1.5", "9223372036854775808", "'\"><b>'"})
    void a_position_that_is_no_number_stays_typed_and_is_told_beside_the_input(String typed) {
        HttpResponse<String> page =
                county.get(PAGE + "&asOfPosition=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("asOfPosition 应为台账位置（非负整数）。")
                .contains("value=\""
                        + typed.replace("\"", "&quot;").replace(">", "&gt;").replace("<", "&lt;") + "\"")
                .containsPattern("value=\"EMPLOYMENT\"\\s+selected")
                .containsPattern("id=\"asOfPosition\"[^>]*aria-invalid=\"true\"");
    }

    /** A file has no input to say it beside, and says nothing of other figures than were asked for. */
    @ParameterizedTest
    @CsvSource({
        "/clusters/jiangkou?from=2025-12&to=2025-06&format=csv",
        "/clusters/jiangkou?asOfPosition=x&format=csv",
        "/clusters/jiangkou?asOf=yesterday&format=csv",
        "/clusters?asOfPosition=x&format=csv",
        "/clusters/jiangkou/changes?firstPeriod=2025-12&lastPeriod=2025-06&format=csv",
        "/clusters/jiangkou/changes?from=yesterday&format=csv",
        "/clusters/jiangkou/indicators/EMPLOYMENT/2025-12?asOfPosition=x",
    })
    void what_shows_no_input_is_refused(String address) {
        assertThat(county.get(address).statusCode()).isEqualTo(422);
    }

    @Test
    void changes_of_periods_out_of_order_are_told_beside_the_input() {
        HttpResponse<String> page =
                county.get("/clusters/jiangkou/changes?firstPeriod=2025-12&lastPeriod=2025-06&from=2025-11-30");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("报告期止（lastPeriod）不得早于报告期起（firstPeriod）", "value=\"2025-11-30\"")
                .containsPattern("(?s)id=\"lastPeriod\"[^>]*aria-invalid=\"true\".*value=\"2025-06\" selected");
    }
}
