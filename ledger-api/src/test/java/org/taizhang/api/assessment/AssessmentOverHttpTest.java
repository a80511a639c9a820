package org.taizhang.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.TestApplication;
import org.taizhang.ledger.assessment.scheme.SchemeJson;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;
import tools.jackson.databind.JsonNode;

@TestApplication
class AssessmentOverHttpTest {

    private static final String SHIPPED = "YY-QYGY-JJQ:2025.0-proposal";

    @LocalServerPort
    int port;

    @Test
    void the_shipped_proposal_is_listed_and_marked_as_one() {
        JsonNode answer = accepted(Caller.as("filer", port).get("/api/v1/schemes/" + SHIPPED))
                .json();

        assertThat(answer.get("place").asString()).isEqualTo("SHIPPED");
        assertThat(answer.get("standing").asString()).isEqualTo("PROPOSAL");
        assertThat(answer.at("/title/zh").asString()).contains("建议方案");
        assertThat(answer.at("/scheme/indicators/0/weight").asString()).isEqualTo("25");
    }

    @Test
    void every_problem_of_a_scheme_is_told_at_once() {
        String scheme = SchemeJson.write(
                        ShippedSchemes.find("yunyang-2025-proposal").orElseThrow())
                .replace("\"decimals\":2", "\"decimals\":9")
                .replace("\"weight\":\"25\"", "\"weight\":\"-25\"");

        Answer refused = Caller.as("committee", port).post("/api/v1/schemes", scheme);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors").findValuesAsString("rule"))
                .contains("SCHEME_DECIMALS", "SCHEME_NOT_POSITIVE");
    }

    @Test
    void an_assessment_goes_from_scheme_to_published_and_anybody_can_recompute_it() {
        Caller first = Caller.as("committee", port);
        Caller second = Caller.as("committee2", port);
        String id = AssessmentGiven.opened(port, AssessmentGiven.adopted(port, "http"));
        String address = "/api/v1/assessments/" + id;

        assertThat(first.get(address).json().get("stage").asString()).isEqualTo("DRAFT");
        accepted(first.post(address + "/computation", ""));
        JsonNode computed = accepted(first.get(address)).json();
        assertThat(computed.get("stage").asString()).isEqualTo("COMPUTED");
        assertThat(computed.get("scores").findValuesAsString("cluster"))
                .containsExactly("jiangkou", "nanxi", "fengming", "gaoyang", "pingan");
        assertThat(computed.at("/scores/0/items/0/formula").asString()).startsWith("25 × ");
        assertThat(Caller.as("office", port).get(address).status())
                .as("towns see it from publication on")
                .isEqualTo(404);

        assertThat(first.post(address + "/review", "").status()).isEqualTo(403);
        accepted(second.post(address + "/review", ""));
        Answer hasty = first.post(address + "/publication", "{\"objectionsUntil\": \"2020-01-01\"}");
        assertThat(hasty.json().get("errors").findValuesAsString("rule")).containsExactly("OBJECTION_WINDOW");
        accepted(first.post(address + "/publication", "{\"objectionsUntil\": \"2099-12-31\"}"));

        JsonNode verified = accepted(Caller.as("auditor", port).get(address + "/verification"))
                .json();
        assertThat(verified.get("equal").asBoolean()).isTrue();
        assertThat(verified.get("recomputedHash")).isEqualTo(verified.get("recordedHash"));
        assertThat(Caller.as("office", port).get(address).status()).isEqualTo(200);
    }

    @Test
    void a_committee_computes_at_closes_only() {
        String id = AssessmentGiven.opened(port, AssessmentGiven.adopted(port, "closes"));

        Answer between = Caller.as("committee", port)
                .post("/api/v1/assessments/" + id + "/computation?asOf=2026-01-15T12:00:00%2B08:00", "");

        assertThat(between.status()).isEqualTo(403);
        assertThat(between.json().get("errors").findValuesAsString("rule")).containsExactly("AS_OF_CLOSES_ONLY");
    }
}
