package org.taizhang.api.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;
import static org.taizhang.api.Given.output;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;

@TestApplication
class BackTestOverHttpTest {

    private static final String ADDRESS = "/api/v1/checks/back-tests";

    @LocalServerPort
    int port;

    @Test
    void aCheckIsTriedOnWhatWasFiledAndSaysOnWhomItWouldHaveFired() {
        Given given = new Given(port);
        String uscc = given.enterprise("jiangkou", "2023-01");
        accepted(given.filer(uscc).put("/api/v1/enterprises/" + uscc + "/reports/output/2023-02", output(987_654_321)));

        JsonNode answer = test("grossOutput != p.odd", "2023-02");

        assertThat(answer.get("fired").asInt()).isEqualTo(1);
        assertThat(answer.get("units").asInt()).isEqualTo(1);
        assertThat(answer.get("items").findValuesAsString("uscc")).isEqualTo(List.of(uscc));
        assertThat(answer.get("firedOutput").asLong()).isEqualTo(987_654_321L);
        assertThat(answer.get("output").asLong()).isGreaterThan(987_654_321L);
        assertThat(answer.get("sharePercent").asDouble()).isBetween(50.0, 100.0);
        assertThat(answer.get("asked").asInt()).isEqualTo(answer.get("passed").asInt() + 1);
        assertThat(accepted(Caller.as("auditor", port).get("/api/v1/enterprises/" + uscc + "/readers"))
                        .text())
                .contains("back-test");
    }

    @Test
    void whatCannotBeAskedIsToldByField() {
        assertThat(Caller.as("county", port)
                        .post(ADDRESS, body("grossOutput +", "2023-02", "2026-02"))
                        .rules())
                .containsExactlyInAnyOrder("CHECK_EXPRESSION", "PERIODS_RANGE");
    }

    @Test
    void whereItLacksSomethingItIsNotApplicable() {
        assertThat(test("prev.wipBegin > p.odd", "2023-02").get("fired").asInt())
                .isZero();
    }

    private JsonNode test(String expression, String period) {
        return accepted(Caller.as("county", port).post(ADDRESS, body(expression, period, period)))
                .json();
    }

    private static String body(String expression, String from, String to) {
        return """
                {"check": {"id": "X01", "version": 1, "form": "output", "severity": "SOFT", "scope": "HISTORY",
                   "item": "grossOutput", "expression": "%s",
                   "parameters": [{"name": "odd", "label": {"zh": "数", "en": "number"}, "value": 987654321}],
                   "message": {"zh": "等于{p.odd}", "en": "is {p.odd}"}, "source": "试行"},
                 "from": "%s", "to": "%s"}""".formatted(expression, from, to);
    }
}
