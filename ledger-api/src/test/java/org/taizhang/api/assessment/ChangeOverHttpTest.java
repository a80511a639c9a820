package org.taizhang.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
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
        assertThat(auditor.get(address + "/change?since=2025-1").rules()).containsExactly("OTHER_PERIOD");

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
