package org.taizhang.api.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;

@TestApplication
class BatchesOverHttpTest {

    private static final String ALL = "/api/v1/scale-batches";

    @LocalServerPort
    int port;

    private static String entering(String... usccs) {
        return "{\"from\": \"2026-02\", \"document\": \"渝统〔2026〕7号\", \"entering\": [\"" + String.join("\", \"", usccs)
                + "\"]}";
    }

    @Test
    void a_batch_is_refused_row_by_row_and_decided_whole_by_a_second_person() {
        Given given = new Given(port);
        String mill = given.enterprise("nanxi", "2025-03");
        String bakery = given.enterprise("gaoyang", "2025-04");
        Caller county = Caller.as("county", port);
        Caller second = Caller.as("county2", port);

        Answer refused = county.post(ALL, entering(mill, Given.freshUscc(), mill));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors").findValuesAsString("pointer"))
                .containsExactly("/entering/1", "/entering/2");

        Answer proposed = county.post(ALL, entering(mill, bakery));
        assertThat(proposed.status()).isEqualTo(202);
        String batch = proposed.header("Location");
        assertThat(accepted(second.get(ALL + "?year=2026"))
                        .json()
                        .at("/items/0/state")
                        .asString())
                .isEqualTo("WAITING");
        JsonNode moved = accepted(second.get(batch + "/impact")).json().get("figures");
        assertThat(moved.findValuesAsString("code")).contains("ABOVE_SCALE");
        assertThat(moved.findValuesAsString("scope")).contains("nanxi", "gaoyang", "all");

        assertThat(county.post(batch + "/acceptance", "").rules()).containsExactly("SECOND_PERSON");
        long known = accepted(second.get(batch)).json().get("position").asLong();
        Answer decided = accepted(second.postVisibly(batch + "/acceptance", ""));

        Caller later = second.with("Ledger-Position", decided.header("Ledger-Position"));
        assertThat(moved)
                .allSatisfy(figure -> assertThat(Given.exact(later, figure)).isEqualTo(figure.get("after")));
        assertThat(accepted(later.get("/api/v1/enterprises/" + bakery))
                        .json()
                        .at("/enterprise/scales/0/from")
                        .asString())
                .isEqualTo("2026-02");
        assertThat(accepted(later.get(batch)).json().get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(accepted(later.get(batch + "?asOfPosition=" + known))
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("WAITING");
        assertThat(accepted(later.get(ALL + "?year=2026&asOfPosition=0")).json().get("items"))
                .isEmpty();
        assertThat(second.post(batch + "/rejection", "{\"reason\": \"晚了\"}").rules())
                .containsExactly("ACCEPTED");
    }

    @Test
    void a_batch_that_waits_is_withdrawn_by_its_proposer_and_rejected_by_another_person() {
        String mill = new Given(port).enterprise("nanxi", "2025-03");
        Caller county = Caller.as("county", port);
        Caller second = Caller.as("county2", port);
        String reason = "{\"reason\": \"通知另行下发\"}";

        String withdrawn = county.post(ALL, entering(mill)).header("Location");
        assertThat(county.post(withdrawn + "/rejection", reason).rules()).containsExactly("SECOND_PERSON");
        assertThat(second.post(withdrawn + "/withdrawal", reason).rules()).containsExactly("PROPOSER_ONLY");
        BrowserSession page = BrowserSession.of("county", port);
        String address = withdrawn.replace("/api/v1", "");
        assertThat(page.get(address).body()).contains(address + "/withdrawal").doesNotContain(address + "/rejection");
        page.post(address + "/withdrawal", Map.of("reason", "通知另行下发"));
        assertThat(page.get(address).body()).contains("已撤回", "通知另行下发").doesNotContain(address + "/withdrawal");

        String rejected = county.post(ALL, entering(mill)).header("Location");
        Answer decided = accepted(second.postVisibly(rejected + "/rejection", reason));
        Caller later = county.with("Ledger-Position", decided.header("Ledger-Position"));
        assertThat(later.get(rejected).json().get("rejectedBecause").asString()).isEqualTo("通知另行下发");
        JsonNode first = later.get(withdrawn).json();
        assertThat(first.get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(first.get("withdrawnBecause").asString()).isEqualTo("通知另行下发");
    }
}
