package org.taizhang.api.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;

@TestApplication
class EnterprisesOverHttpTest {

    private static final String ALL = "/api/v1/enterprises";

    @LocalServerPort
    int port;

    @Test
    void each_change_shows_once_two_persons_of_the_county_agree() {
        Given given = new Given(port);
        String uscc = given.enterprise("fengming", "2025-03");

        assertThat(changed(uscc, "scale-changes", """
                {"aboveScale": true, "from": "2025-06", "document": "入库通知1"}""").at("/scales/0").toString())
                .isEqualTo("{\"aboveScale\":true,\"from\":\"2025-06\"}");
        assertThat(changed(uscc, "stoppages", """
                {"from": "2025-07", "on": "2025-07-15", "document": "停产报告1"}""").at("/stoppages/0").toString())
                .isEqualTo("{\"from\":\"2025-07-15\"}");
        assertThat(changed(uscc, "resumptions", """
                {"from": "2025-09", "document": "复工报告1"}""").at("/stoppages/0").toString())
                .isEqualTo("{\"from\":\"2025-07-15\",\"until\":\"2025-09-01\"}");
        assertThat(changed(uscc, "exits", """
                {"from": "2025-11", "document": "退出协议1"}""").at("/memberships/0/until").asString())
                .isEqualTo("2025-11");
        assertThat(changed(uscc, "settlements", """
                {"cluster": "pingan", "from": "2026-01", "preparing": true, "document": "入驻协议2"}""").at("/memberships/1").toString())
                .isEqualTo("{\"cluster\":\"pingan\",\"from\":\"2026-01\"}");
    }

    /** As it is in the directory after the decision, and was not before it. */
    private JsonNode changed(String uscc, String address, String body) {
        Caller county = Caller.as("county", port);
        JsonNode before = read(county, uscc);
        Answer proposed = county.post(ALL + "/" + uscc + "/" + address, body);
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(202);
        assertThat(read(county.with("Ledger-Position", proposed.header("Ledger-Position")), uscc))
                .isEqualTo(before);

        Answer decided = new Given(port).decided(proposed);

        return read(county.with("Ledger-Position", decided.header("Ledger-Position")), uscc);
    }

    private static JsonNode read(Caller caller, String uscc) {
        return accepted(caller.get(ALL + "/" + uscc)).json().get("enterprise");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stoppages", "resumptions"})
    void the_day_of_a_change_lies_in_its_month(String address) {
        Answer answer = Caller.as("county", port).post(ALL + "/" + Given.freshUscc() + "/" + address, """
                        {"from": "2025-07", "on": "2025-08-01", "document": "报告1"}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.rules()).containsExactly("DAY_IN_MONTH");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/readers",
                "/reports?from=2025-02&to=2025-12",
                "/reports/output/2025-12/assistances",
                "/reports/output/2025-12/corrections",
                "/reports/output/2025-12/queries",
            })
    void a_code_that_nobody_has_is_not_found(String address) {
        String login = address.equals("/readers") ? "auditor" : "county";

        Answer answer = Caller.as(login, port).get(ALL + "/" + Given.freshUscc() + address);

        assertThat(answer.status()).as(answer.text()).isEqualTo(404);
        assertThat(answer.rules()).containsExactly("ENTERPRISE_UNKNOWN");
    }

    @Test
    void what_is_wrong_with_a_day_is_said_of_the_day_that_was_sent() {
        Answer answer = Caller.as("county", port)
                .post(ALL + "/" + new Given(port).enterprise("pingan", "2025-03") + "/resumptions", """
                        {"from": "2025-07", "on": "2025-07-01", "document": "报告1"}""");

        assertThat(answer.rules()).containsExactly("NOT_STOPPED");
        assertThat(answer.pointers()).containsExactly("/on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"settlements", "scale-changes", "stoppages", "resumptions", "exits"})
    void nothing_happens_to_an_enterprise_that_nobody_registered(String address) {
        String body = switch (address) {
            case "settlements" -> "{\"cluster\": \"pingan\", \"from\": \"2026-01\", \"document\": \"1\"}";
            case "scale-changes" -> "{\"aboveScale\": true, \"from\": \"2026-01\", \"document\": \"1\"}";
            default -> "{\"from\": \"2026-01\", \"document\": \"1\"}";
        };

        Answer answer = Caller.as("county", port).post(ALL + "/" + Given.freshUscc() + "/" + address, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(404);
        assertThat(answer.rules()).containsExactly("ENTERPRISE_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&cluster=jiangkou", "&q=91"})
    void all_pages_together_give_each_enterprise_once(String question) {
        Caller county = Caller.as("county", port);
        String position = "?asOfPosition="
                + county.get(ALL + "?limit=1").json().get("position").asLong() + question;

        List<String> some = pages(county, position + "&limit=7");

        assertThat(some)
                .hasSizeGreaterThan(7)
                .doesNotHaveDuplicates()
                .isEqualTo(pages(county, position + "&limit=500"));
    }

    private static List<String> pages(Caller caller, String question) {
        List<String> codes = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = accepted(caller.get(ALL + question + cursor)).json();
            page.get("items").forEach(item -> codes.add(item.get("uscc").asString()));
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!cursor.isEmpty());
        return codes;
    }
}
