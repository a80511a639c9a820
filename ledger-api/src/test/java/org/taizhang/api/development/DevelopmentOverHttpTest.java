package org.taizhang.api.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@TestApplication
class DevelopmentOverHttpTest {

    private static final String REPORTS = "/api/v1/clusters/pingan/reports/development/";
    private static final String REPORT = REPORTS + "2025-08";

    @LocalServerPort
    int port;

    /** The town states the areas of the quarter before again: no figure of the cluster moves. */
    @Test
    void a_town_states_and_corrects_its_areas_and_the_land_authority_confirms_the_revision_it_saw() {
        Caller office = new Given(port).office("pingan");
        Caller confirmer = Caller.as("confirmer", port);

        Answer stated = office.put(REPORT, body(office, 1));
        Answer unsaid = office.put(REPORT, body(office, 2));
        Answer stale = office.with("If-Match", "\"7\"").put(REPORT, body(office, 2));
        Answer corrected = office.with("If-Match", stated.header("ETag")).put(REPORT, body(office, 2));
        Answer unseen = confirmer.post(REPORT + "/confirmation", confirmation(1));
        Answer confirmed = confirmer.post(REPORT + "/confirmation", confirmation(2));

        assertThat(stated.status()).as(stated.text()).isEqualTo(201);
        assertThat(stated.header("ETag")).isEqualTo("\"1\"");
        assertThat(unsaid.status()).isEqualTo(428);
        assertThat(unsaid.rules()).containsExactly("REVISION_REQUIRED");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(corrected.header("ETag")).isEqualTo("\"2\"");
        assertThat(unseen.status()).isEqualTo(412);
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        assertThat(confirmed.json().get("eventId").asString()).isNotBlank();
        Answer read = office.with("Ledger-Position", confirmed.header("Ledger-Position"))
                .get(REPORT);
        assertThat(read.header("ETag")).isEqualTo("\"2\"");
        assertThat(read.json().at("/report/confirmation/document").asString()).isEqualTo("用地确认〔2025〕8号");
        assertThat(accepted(confirmer.post(REPORT + "/confirmation", confirmation(2)))
                        .json()
                        .has("eventId"))
                .isFalse();
    }

    private static String body(Caller office, int invested) {
        JsonNode values = accepted(office.get(REPORTS + "2025-06")).json().at("/report/values");
        ((ObjectNode) values).put("infraInvestYtd", values.get("infraInvestYtd").asLong() + invested);
        return "{\"values\": " + values + ", \"reason\": {\"code\": \"08\", \"text\": \"录入差错\"}}";
    }

    private static String confirmation(int revision) {
        return "{\"revision\": " + revision + ", \"document\": \"用地确认〔2025〕8号\"}";
    }
}
