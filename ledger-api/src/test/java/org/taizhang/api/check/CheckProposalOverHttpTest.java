package org.taizhang.api.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;
import static org.taizhang.api.Given.output;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;

/** Two persons change the catalogue; what is adopted here is retired again before the test ends. */
@TestApplication
class CheckProposalOverHttpTest {

    private static final String PROPOSALS = "/api/v1/checks/proposals";

    /** So odd that no other test files it. */
    private static final long ODD = 7_654_321;

    @LocalServerPort
    int port;

    @Test
    void oneProposesAnotherAdoptsAndFromThenOnReportsAreHeldAgainstIt() {
        Given given = new Given(port);
        String uscc = given.enterprise("jiangkou", "2023-01");
        String report = "/api/v1/enterprises/" + uscc + "/reports/output/2023-02";
        Caller county = Caller.as("county", port);
        int number = accepted(county.post(PROPOSALS, proposal("X77", "grossOutput != " + ODD)))
                .json()
                .get("number")
                .asInt();

        assertThat(county.post(PROPOSALS + "/" + number + "/adoption", "{\"document\": \"云统〔2026〕3号\"}")
                        .rules())
                .containsExactly("SECOND_PERSON");
        assertThat(accepted(Caller.as("auditor", port).get(PROPOSALS)).text()).contains("X77");
        assertThat(checked(given, uscc).get("soft")).isEmpty();

        adopt(number);
        try {
            JsonNode soft = checked(given, uscc).get("soft");
            assertThat(soft).hasSize(1);
            assertThat(soft.get(0).get("rule").asString()).isEqualTo("X77");
            assertThat(soft.get(0).get("version").asInt()).isEqualTo(1);
            assertThat(given.filer(uscc).put(report, output(ODD)).rules()).contains("X77");
            JsonNode entry = entry("X77");
            assertThat(entry.get("origin").asString()).isEqualTo("ADOPTED");
            assertThat(entry.at("/adoption/document").asString()).isEqualTo("云统〔2026〕3号");
            assertThat(entry.at("/adoption/position").asLong()).isPositive();
            assertThat(entry("O08").get("origin").asString()).isEqualTo("SHIPPED");
            assertThat(BrowserSession.of("filer", port)
                            .get("/checks/output/X77/grossOutput")
                            .body())
                    .contains("县统计机构试行", "云统〔2026〕3号")
                    .doesNotContain("/checks/retirements");
        } finally {
            retire("X77");
        }
        assertThat(checked(given, uscc).get("soft")).isEmpty();
    }

    @Test
    void oneThatErrsStopsNobodyAndHealthIsAmberUntilTheCountyHasLookedAtWhatWasTaken() {
        Given given = new Given(port);
        String uscc = given.enterprise("jiangkou", "2026-01");
        String report = "/api/v1/enterprises/" + uscc + "/reports/output/2026-02";
        Caller county = Caller.as("county", port);
        adopt(accepted(county.post(PROPOSALS, proposal("X79", "1 / (grossOutput - 7321) != 7")))
                .json()
                .get("number")
                .asInt());
        try {
            JsonNode filed =
                    accepted(given.filer(uscc).put(report, output(7_321))).json();

            Answer health = county.get("/actuator/health");
            assertThat(health.status()).as("it serves on").isEqualTo(200);
            assertThat(health.json().get("status").asString()).isEqualTo("AMBER");
            JsonNode check = health.json().at("/components/checks/details/checks/0");
            assertThat(check.get("rule").asString()).isEqualTo("X79");
            assertThat(check.get("version").asInt()).isEqualTo(1);
            assertThat(check.get("reports").asInt()).isEqualTo(1);
            assertThat(check.get("since")).isEqualTo(filed.get("recordedAt"));
            BrowserSession pages = BrowserSession.of("county", port);
            assertThat(pages.get("/").body()).contains("审核X79第1版不能计算", "1份报表未经此项审核");
            assertThat(pages.get("/checks").body()).contains("有审核不能计算", "/checks/output/X79/grossOutput");
            assertThat(BrowserSession.of("filer", port).get("/checks").body()).doesNotContain("有审核不能计算");

            accepted(county.post(report + "/acceptance", "{\"revision\": 1}"));
            assertThat(county.get("/actuator/health").json().get("status").asString())
                    .isEqualTo("UP");
        } finally {
            retire("X79");
        }
    }

    @Test
    void aSecondPersonRefusesAndTheFirstWithdrawsWithAReasonEverybodyOfTheCountyReads() {
        BrowserSession county = BrowserSession.of("county", port);
        BrowserSession second = BrowserSession.of("county2", port);
        county.post("/checks/proposals", typed("X80", "percent | 上限 | bound | 300"));
        String proposal = "/checks/proposals/" + number("X80");
        assertThat(second.get("/checks/proposals").body())
                .contains(proposal + "/refusal")
                .doesNotContain(proposal + "/withdrawal");
        assertThat(Caller.as("county", port)
                        .post("/api/v1" + proposal + "/refusal", "{\"reason\": \"r\"}")
                        .rules())
                .containsExactly("SECOND_PERSON");
        second.post(proposal + "/refusal", Map.of("reason", ""));
        assertThat(second.get("/checks/proposals").body()).contains("TEXT_BLANK");
        second.post(proposal + "/refusal", Map.of("reason", "误报太多"));
        assertThat(county.get("/checks/proposals").body())
                .contains("误报太多", "未同意")
                .doesNotContain(proposal);

        county.post("/checks/proposals", typed("X80", "percent | 上限 | bound | 300"));
        String again = "/api/v1/checks/proposals/" + number("X80");
        assertThat(Caller.as("county2", port)
                        .post(again + "/withdrawal", "{\"reason\": \"r\"}")
                        .rules())
                .containsExactly("PROPOSER_ONLY");
        accepted(Caller.as("county", port).post(again + "/withdrawal", "{\"reason\": \"另行提出\"}"));
        JsonNode ended =
                accepted(Caller.as("auditor", port).get(PROPOSALS)).json().get("ended");
        assertThat(ended.valueStream()
                        .map(e -> e.get("outcome").asString() + e.get("reason").asString()))
                .contains("REFUSED误报太多", "WITHDRAWN另行提出");
    }

    @Test
    void whatIsWrongIsToldByFieldAndAnUnknownProposalIsNotFound() {
        Caller county = Caller.as("county", port);

        Answer refused = county.post(PROPOSALS, proposal("G02", "grossOutput +"));
        assertThat(refused.rules()).containsExactlyInAnyOrder("CHECK_CODED", "CHECK_EXPRESSION");
        assertThat(refused.pointers()).containsExactlyInAnyOrder("/check/id", "/check/expression");
        assertThat(county.post(PROPOSALS + "/none/adoption", "{\"document\": \"d\"}")
                        .status())
                .isEqualTo(404);
        assertThat(county.post("/api/v1/checks/retirements", """
                {"form": "output", "id": "X99", "item": "grossOutput", "reason": "无"}""").status()).isEqualTo(404);
        assertThat(county.post(PROPOSALS, "{\"reason\": \"r\"}").status()).isBetween(400, 422);
    }

    @Test
    void thePageTriesWhatWaitsAndKeepsWhatCouldNotBeRead() {
        BrowserSession county = BrowserSession.of("county", port);
        county.post("/checks/proposals", typed("X78", "percent | 上限 | bound | many"));
        assertThat(county.get("/checks/proposals").body())
                .contains("CHECK_LINE", "第1行“percent | 上限 | bound | many”不能识别");

        county.post(
                "/checks/proposals", typed("X78", "percent | 上限 | bound | 300; 2025-06 = 400; seasonal 1511 = 800"));
        String page = county.get("/checks/proposals").body();
        assertThat(page).contains("X78", "300; 2025-06 = 400; seasonal 1511 = 800");
        int number = number("X78");
        assertThat(county.get("/checks/proposals?number=" + number + "&from=2025-02&to=2025-12")
                        .body())
                .contains("id=\"back-test\"");
        assertThat(county.get("/checks/proposals?form=output&id=O08&item=grossOutput")
                        .body())
                .contains("value=\"O08\"");
        assertThat(county.get("/checks/output/O08/grossOutput?from=2025-02&to=2030-12")
                        .body())
                .contains("PERIODS_RANGE");
        assertThat(county.get("/checks/output/none/grossOutput").statusCode()).isEqualTo(404);
    }

    private static Map<String, String> typed(String id, String parameters) {
        return Map.ofEntries(
                Map.entry("form", "output"),
                Map.entry("id", id),
                Map.entry("version", "1"),
                Map.entry("severity", "SOFT"),
                Map.entry("scope", "HISTORY"),
                Map.entry("item", "grossOutput"),
                Map.entry("applies", "prev.grossOutput > 0"),
                Map.entry("expression", "grossOutput * 100 <= p.percent * prev.grossOutput"),
                Map.entry("parameters", parameters),
                Map.entry("zh", "超过上期的{p.percent}%"),
                Map.entry("en", "More than {p.percent} % of the period before"),
                Map.entry("source", "县统计机构试行"),
                Map.entry("reason", "多为单位错误"));
    }

    private int number(String id) {
        for (JsonNode item :
                accepted(Caller.as("county", port).get(PROPOSALS)).json().get("items")) {
            if (item.get("id").asString().equals(id)) {
                return item.get("number").asInt();
            }
        }
        throw new AssertionError(id + " does not wait");
    }

    private JsonNode entry(String id) {
        for (JsonNode item :
                accepted(Caller.as("county", port).get("/api/v1/checks")).json().get("items")) {
            if (item.get("id").asString().equals(id)) {
                return item;
            }
        }
        throw new AssertionError(id + " is not in force");
    }

    private JsonNode checked(Given given, String uscc) {
        return accepted(given.filer(uscc)
                        .post("/api/v1/enterprises/" + uscc + "/reports/output/2023-02:check", output(ODD)))
                .json();
    }

    private void adopt(int number) {
        accepted(Caller.as("county2", port)
                .post(PROPOSALS + "/" + number + "/adoption", "{\"document\": \"云统〔2026〕3号\"}"));
    }

    private void retire(String id) {
        adopt(accepted(Caller.as("county", port).post("/api/v1/checks/retirements", """
                        {"form": "output", "id": "%s", "item": "grossOutput", "reason": "试行结束"}""".formatted(id)))
                .json()
                .get("number")
                .asInt());
    }

    private static String proposal(String id, String expression) {
        return """
                {"check": {"id": "%s", "version": 1, "form": "output", "severity": "SOFT", "scope": "BOOK",
                   "item": "grossOutput", "expression": "%s",
                   "message": {"zh": "请核对", "en": "Check it."}, "source": "县统计机构试行"},
                 "reason": "多为单位错误"}""".formatted(id, expression);
    }
}
