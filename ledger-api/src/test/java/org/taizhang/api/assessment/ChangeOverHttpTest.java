package org.taizhang.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Caller;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;

@TestApplication
class ChangeOverHttpTest {

    @LocalServerPort
    int port;

    @Test
    void a_new_filing_between_two_runs_is_what_changed_the_score() {
        GivenAssessment given = new GivenAssessment(port);
        String id = given.computed("2026-02");
        String address = "/api/v1/assessments/" + id;
        Caller auditor = Caller.as("auditor", port);
        assertThat(auditor.get(address + "/change?since=none").rules()).containsExactly("NOTHING_BEFORE");

        Given units = new Given(port);
        String uscc = units.enterprise("gaoyang", "2026-02");
        accepted(units.filer(uscc)
                .putVisibly("/api/v1/enterprises/" + uscc + "/reports/output/2026-02", Given.output(40_000)));
        given.recomputed(id);

        JsonNode told = accepted(auditor.get(address + "/change")).json();
        assertThat(told.at("/from/run").asInt()).isEqualTo(1);
        assertThat(told.at("/to/run").asInt()).isEqualTo(2);
        JsonNode gaoyang = cluster(told, "gaoyang");
        assertThat(part(gaoyang, "DIRECTORY").add(part(gaoyang, "NEW_FILINGS")))
                .as("70 points × 40,000 of 4,000,000; an output counts where its enterprise is a member")
                .isEqualByComparingTo("0.70");
        assertThat(part(gaoyang, "SCHEME")).isZero();
        assertThat(gaoyang.get("to").decimalValue())
                .isEqualByComparingTo(gaoyang.get("from").decimalValue().add(new BigDecimal("0.70")));

        JsonNode together =
                accepted(Caller.as("committee", port).get(address + "/change")).json();
        assertThat(strings(together.get("causes")))
                .as("one of them alone may be one enterprise's doing")
                .containsExactly("FIGURES", "TARGETS", "SCHEME", "REMARKS");
        assertThat(strings(together.get("leftOut")))
                .as("0.70 would tell what the one enterprise made")
                .contains("gaoyang");
        assertThat(together.get("clusters").findValuesAsString("cluster"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(strings(together.get("leftOut")));
    }

    @Test
    void a_first_run_says_that_nothing_was_before_and_what_it_can_be_compared_with() {
        String id = new GivenAssessment(port).computed("2024-05");

        JsonNode first = accepted(Caller.as("auditor", port).get("/api/v1/assessments/" + id + "/change"))
                .json();

        assertThat(first.has("from")).isFalse();
        assertThat(first.at("/to/run").asInt()).isEqualTo(1);
        assertThat(first.get("clusters")).isEmpty();
        assertThat(first.get("comparable").findValuesAsString("assessment")).contains("2025-1");
        assertThat(BrowserSession.of("committee", port)
                        .get("/assessments/" + id + "/change")
                        .body())
                .contains("该报告期此前没有得分", "2025-1 · 2025年12月");
    }

    @Test
    void runs_of_different_periods_are_compared_to_the_last_digit() {
        GivenAssessment given = new GivenAssessment(port);
        String earlier = given.computed("2025-11");
        String later = given.computed("2025-12");
        String address = "/api/v1/assessments/" + later + "/change?since=" + earlier;

        JsonNode told = accepted(Caller.as("auditor", port).get(address)).json();

        assertThat(strings(told.get("causes")))
                .containsExactly(
                        "DATA_REVISIONS", "NEW_FILINGS", "DIRECTORY", "PERIOD", "TARGETS", "SCHEME", "REMARKS");
        assertThat(told.get("clusters")).isNotEmpty().allSatisfy(cluster -> {
            BigDecimal parts = cluster.get("parts")
                    .valueStream()
                    .map(part -> part.get("shown").decimalValue())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(parts)
                    .isEqualByComparingTo(cluster.get("to")
                            .decimalValue()
                            .subtract(cluster.get("from").decimalValue()));
            assertThat(part(cluster, "PERIOD")).as("a month's output more").isPositive();
        });
        assertThat(strings(accepted(Caller.as("committee", port).get(address))
                        .json()
                        .get("causes")))
                .containsExactly("PERIOD", "TARGETS", "SCHEME", "REMARKS");
        assertThat(BrowserSession.of("committee", port)
                        .get("/assessments/" + later + "/change?since=" + earlier)
                        .body())
                .contains("两次考核的报告期不同", "后者的实际数");
    }

    private static JsonNode cluster(JsonNode answer, String cluster) {
        return answer.get("clusters")
                .valueStream()
                .filter(c -> c.get("cluster").asString().equals(cluster))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal part(JsonNode cluster, String cause) {
        return cluster.get("parts")
                .valueStream()
                .filter(part -> part.get("cause").asString().equals(cause))
                .findFirst()
                .orElseThrow()
                .get("shown")
                .decimalValue();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
