package org.taizhang.api.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.TestApplication;
import org.taizhang.ledger.plan.FoundingPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@TestApplication
class PlanOverHttpTest {

    private static final String RULE =
            "{\"column\": \"builtUpArea\", \"shape\": \"LINEAR\", \"milestones\": [], \"cumulative\": {}}";

    @LocalServerPort
    int port;

    @Autowired
    JsonMapper json;

    @Test
    void thePlanIsQuotedWithItsDocument() {
        JsonNode plan = accepted(Caller.as("filer", port).get("/api/v1/plan")).json();

        assertThat(plan.at("/plan/inForce/document").asString()).isEqualTo("云阳府办发〔2021〕75号");
        assertThat(plan.at("/plan/inForce/content/facts/0/quote").asString()).isNotBlank();
    }

    @Test
    void beforeTheFirstDayNoPlanWasInForce() {
        Caller county = Caller.as("county", port);

        assertThat(county.get("/api/v1/plan?asOfPosition=0")
                        .json()
                        .at("/plan/inForce")
                        .isMissingNode())
                .isTrue();
        assertThat(county.get("/api/v1/plan/discrepancies?asOfPosition=0").status())
                .isEqualTo(404);
        assertThat(county.get("/api/v1/clusters?asOfPosition=0").json().get("items"))
                .isEmpty();
    }

    @Test
    void contradictionsOfTheDocumentAreListed() {
        JsonNode answer = accepted(Caller.as("auditor", port).get("/api/v1/plan/discrepancies"))
                .json();

        assertThat(answer.get("items").findValuesAsString("id"))
                .contains("D01", "D04", "D05", "D06", "D07", "D09", "D10", "D11", "D12", "D13", "D17");
    }

    @Test
    void theFiveClustersComeInTheOrderOfThePlan() {
        JsonNode answer =
                accepted(Caller.as("filer", port).get("/api/v1/clusters")).json();

        assertThat(answer.get("items").findValuesAsString("id"))
                .containsExactly("jiangkou", "nanxi", "fengming", "gaoyang", "pingan");
        assertThat(Caller.as("filer", port)
                        .get("/api/v1/clusters/gaoyang")
                        .json()
                        .at("/cluster/shortName/zh")
                        .asString())
                .isEqualTo("高阳");
        assertThat(Caller.as("filer", port).get("/api/v1/clusters/all").status())
                .isEqualTo(404);
    }

    @Test
    void pathBasesNeedTwoDifferentPersonsOfTheCommittee() {
        Caller first = Caller.as("committee", port);
        Caller second = Caller.as("committee2", port);
        ObjectNode bases = json.valueToTree(FoundingPlan.yunyang(Instant.EPOCH).bases());
        bases.put("id", "a-test/path-bases");

        accepted(first.post("/api/v1/path-bases", bases.toString()));
        Answer alone = first.post("/api/v1/plan/adoption", adoption("a-test/path-bases"));
        Answer unknown = second.post("/api/v1/plan/adoption", adoption("a-test/others"));
        Answer adopted = second.postVisibly("/api/v1/plan/adoption", adoption("a-test/path-bases"));

        assertThat(alone.status()).isEqualTo(403);
        assertThat(alone.rules()).containsExactly("SECOND_PERSON");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(adopted.status()).as(adopted.text()).isEqualTo(201);
        JsonNode now = first.with("Ledger-Position", adopted.header("Ledger-Position"))
                .get("/api/v1/plan")
                .json();
        assertThat(now.at("/pathBases/inForce/content/id").asString()).isEqualTo("a-test/path-bases");
    }

    private static String adoption(String id) {
        return "{\"kind\": \"PATH_BASES\", \"id\": \"" + id + "\", \"document\": \"纪要1\"}";
    }

    @Test
    void thePageShowsWhatWaitsToTheCommitteeAndWhoTookItBack() {
        BrowserSession first = BrowserSession.of("committee", port);
        accepted(Caller.as("committee", port)
                .post("/api/v1/target-paths", "{\"id\": \"withdrawn-paths\", \"rules\": [" + RULE + "]}"));

        assertThat(BrowserSession.of("committee2", port).get("/plan").body())
                .contains("withdrawn-paths", "action=\"/plan/refusal\"", "action=\"/plan/adoption\"");
        assertThat(BrowserSession.of("county", port).get("/plan").body()).doesNotContain("withdrawn-paths");
        first.post("/plan/withdrawal", Map.of("kind", "TARGET_PATHS", "id", "withdrawn-paths", "reason", "另行提出"));

        assertThat(first.get("/plan").body())
                .contains("目标路径 withdrawn-paths", "另行提出")
                .doesNotContain("value=\"withdrawn-paths\"");
    }
}
