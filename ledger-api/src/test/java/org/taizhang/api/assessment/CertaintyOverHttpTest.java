package org.taizhang.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.taizhang.api.Given.accepted;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.TestApplication;
import org.taizhang.api.demo.DemoCast;
import tools.jackson.databind.JsonNode;

@TestApplication
class CertaintyOverHttpTest {

    private static final String ASSESSMENT = "/api/v1/assessments/" + DemoCast.ASSESSMENT;

    @LocalServerPort
    int port;

    @Test
    void the_seed_is_recorded_and_the_same_one_gives_the_same_answer() {
        Caller auditor = Caller.as("auditor", port);
        JsonNode usual = accepted(auditor.get(ASSESSMENT + "/certainty")).json();
        String seed = usual.get("seed").asString();

        assertThat(accepted(auditor.get(ASSESSMENT + "/certainty?seed=" + seed)).json())
                .isEqualTo(usual);
        assertThat(accepted(auditor.get(ASSESSMENT + "/certainty?seed=7&draws=500"))
                        .json()
                        .get("seed")
                        .asLong())
                .isEqualTo(7);
        assertThat(usual.get("leftOut")).isEmpty();
        assertThat(usual.get("clusters")).hasSize(5).allSatisfy(cluster -> {
            assertThat(sum(cluster.get("ranks"))).isCloseTo(1, within(0.001));
            assertThat(sum(cluster.get("bands"))).isCloseTo(1, within(0.001));
            assertThat(cluster.get("rankFrom").asInt())
                    .isLessThanOrEqualTo(cluster.get("rankTo").asInt());
            assertThat(cluster.get("total").findValuesAsString("assumption"))
                    .contains("weight:OUTPUT_YTD", "normalisation", "provisional");
        });
    }

    @Test
    void everything_out_of_bounds_is_named() {
        Answer refused = Caller.as("auditor", port)
                .get(ASSESSMENT + "/certainty?seed=-1&draws=0&weightSpread=100&provisionalSpread=101");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors").findValuesAsString("pointer"))
                .containsExactly("/seed", "/draws", "/weightSpread", "/provisionalSpread");
    }

    /** Ranks among all would tell, draw by draw, where a withheld value lies. */
    @Test
    void a_withheld_cluster_takes_no_part_for_a_committee() {
        String address =
                "/api/v1/assessments/" + new GivenAssessment(port).computed(GivenAssessment.WITHHOLDING) + "/certainty";

        String committee = accepted(Caller.as("committee", port).get(address)).text();
        String county = accepted(Caller.as("county", port).get(address)).text();

        assertThat(county).contains("\"cluster\":\"pingan\"", "\"leftOut\":[]");
        assertThat(committee).contains("\"leftOut\":[\"pingan\"]").doesNotContain("\"cluster\":\"pingan\"");
    }

    private static double sum(JsonNode shares) {
        return shares.valueStream()
                .mapToDouble(share -> share.get("share").asDouble())
                .sum();
    }
}
