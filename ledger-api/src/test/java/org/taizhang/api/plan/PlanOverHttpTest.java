package org.taizhang.api.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@TestApplication
class PlanOverHttpTest {

    @LocalServerPort
    int port;

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
        ObjectNode bases = (ObjectNode) inForceOrWaiting(first);
        bases.put("id", "path-bases-of-a-test");

        accepted(first.post("/api/v1/path-bases", JsonMapper.shared().writeValueAsString(bases)));
        Answer alone = first.post("/api/v1/path-bases/path-bases-of-a-test/adoption", "{\"document\": \"纪要1\"}");
        Answer unknown = Caller.as("committee2", port)
                .post("/api/v1/path-bases/path-bases-of-nobody/adoption", "{\"document\": \"纪要1\"}");
        Answer second = Caller.as("committee2", port)
                .postVisibly("/api/v1/path-bases/path-bases-of-a-test/adoption", "{\"document\": \"纪要1\"}");

        assertThat(alone.status()).isEqualTo(403);
        assertThat(alone.rules()).containsExactly("SECOND_PERSON");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(second.status()).as(second.text()).isEqualTo(201);
        JsonNode now = first.with("Ledger-Position", second.header("Ledger-Position"))
                .get("/api/v1/plan")
                .json();
        assertThat(now.at("/pathBases/inForce/content/id").asString()).isEqualTo("path-bases-of-a-test");
    }

    private static JsonNode inForceOrWaiting(Caller caller) {
        JsonNode bases = caller.get("/api/v1/plan").json().get("pathBases");
        return bases.has("inForce") ? bases.at("/inForce/content") : bases.at("/waiting/content");
    }
}
