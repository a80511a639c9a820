package org.taizhang.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.taizhang.api.Given.accepted;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
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
                .get(ASSESSMENT + "/certainty?seed=-1&draws=0&weightSpread=100&provisionalSpread=101&algorithm=3");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors").findValuesAsString("pointer"))
                .containsExactly("/seed", "/draws", "/weightSpread", "/provisionalSpread", "/algorithm");
    }

    @Test
    void each_figure_is_provisional_as_far_as_its_reports_are_and_the_old_algorithm_still_answers() {
        String address = "/api/v1/assessments/" + new GivenAssessment(port).computed("2026-02") + "/certainty";
        Caller auditor = Caller.as("auditor", port);

        JsonNode shares = accepted(auditor.get(address + "?draws=200")).json();
        JsonNode whole =
                accepted(auditor.get(address + "?draws=200&algorithm=1")).json();

        assertThat(shares.get("algorithm").asInt()).isEqualTo(2);
        assertThat(shares.get("seed")).isEqualTo(whole.get("seed"));
        assertThat(shares.at("/provisional/jiangkou/OUTPUT_YTD/denominator").asLong())
                .isPositive();
        assertThat(whole.at("/provisional/jiangkou"))
                .isNotEmpty()
                .allSatisfy(share -> assertThat(share.get("numerator")).isEqualTo(share.get("denominator")));
        assertThat(BrowserSession.of("county", port)
                        .get(address.replace("/api/v1", ""))
                        .body())
                .contains("id=\"provisional\"", "2：按暂定部分");
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
