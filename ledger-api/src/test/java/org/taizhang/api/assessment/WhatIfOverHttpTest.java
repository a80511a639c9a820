package org.taizhang.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.TestApplication;
import org.taizhang.api.demo.DemoCast;
import tools.jackson.databind.JsonNode;

@TestApplication
class WhatIfOverHttpTest {

    private static final String DEMO = "/api/v1/assessments/" + DemoCast.ASSESSMENT;

    @LocalServerPort
    int port;

    @Test
    void other_weights_and_values_are_answered_logged_and_not_recorded() {
        Caller county = Caller.as("county", port);
        JsonNode before = accepted(county.get(DEMO)).json();

        JsonNode answer = accepted(
                        county.post(
                                DEMO + ":what-if",
                                "{\"weights\": {\"OUTPUT_YTD\": 60},"
                                        + " \"values\": [{\"cluster\": \"nanxi\", \"indicator\": \"EMPLOYMENT\", \"value\": 1}]}"))
                .json();

        assertThat(answer.get("is").findValuesAsString("total"))
                .isEqualTo(before.get("scores").findValuesAsString("total"));
        assertThat(answer.get("wouldBe").findValuesAsString("total"))
                .hasSize(5)
                .isNotEqualTo(before.get("scores").findValuesAsString("total"));
        assertThat(answer.at("/wouldBe/1/items/3/value/numerator").asInt()).isEqualTo(1);
        assertThat(accepted(county.get(DEMO)).json()).isEqualTo(before);

        JsonNode logged = accepted(Caller.as("auditor", port).get(DEMO + "/what-ifs?limit=1"))
                .json();
        assertThat(logged.at("/items/0/number").asLong())
                .isEqualTo(answer.get("number").asLong());
        assertThat(logged.at("/items/0/office").asString()).isEqualTo("COUNTY");
        assertThat(logged.at("/items/0/weights/0").asString()).isEqualTo("OUTPUT_YTD 60");
        assertThat(logged.at("/items/0/values/0").asString()).isEqualTo("nanxi EMPLOYMENT 1");
        assertThat(accepted(Caller.as("auditor", port)
                                .get(DEMO + "/what-ifs?cursor="
                                        + logged.get("next").asString()))
                        .json()
                        .get("items")
                        .findValuesAsString("number"))
                .doesNotContain(answer.get("number").asString());
    }

    @Test
    void hostile_questions_are_refused_with_everything_that_is_wrong() {
        Caller county = Caller.as("county", port);

        assertThat(county.post(DEMO + ":what-if", "{}").rules()).containsExactly("WHAT_IF_SIZE");
        assertThat(county.post(
                                DEMO + ":what-if",
                                "{\"weights\": {\"OUTPUT_YTD\": -1, \"'; DROP TABLE x\": 5}, \"values\":"
                                        + " [{\"cluster\": \"all\", \"indicator\": \"EMPLOYMENT\", \"value\": 1}]}")
                        .rules())
                .containsExactlyInAnyOrder("WHAT_IF_WEIGHT", "NOT_SCORED", "WHAT_IF_CLUSTER");
        assertThat(county.post(DEMO + ":what-if", "{\"weights\": {\"OUTPUT_YTD\": 1e999}}")
                        .status())
                .isBetween(400, 422);
    }

    /** By moving other values until ranks flip, a committee would find out where a withheld value lies. */
    @Test
    void nothing_a_committee_asks_depends_on_a_withheld_value() {
        String address =
                "/api/v1/assessments/" + new GivenAssessment(port).computed(GivenAssessment.WITHHOLDING) + ":what-if";
        Caller committee = Caller.as("committee", port);

        Answer answer = accepted(committee.post(address, "{\"weights\": {\"EMPLOYMENT\": 999}}"));
        assertThat(answer.json().get("leftOut").get(0).asString()).isEqualTo(GivenAssessment.WITHHELD);
        assertThat(answer.json().get("wouldBe").findValuesAsString("cluster"))
                .hasSize(4)
                .doesNotContain(GivenAssessment.WITHHELD);

        Answer probing = committee.post(
                address,
                "{\"values\": [{\"cluster\": \"%s\", \"indicator\": \"OUTPUT_YTD\", \"value\": 1}]}"
                        .formatted(GivenAssessment.WITHHELD));
        assertThat(probing.rules())
                .as("not even that its other values could be replaced")
                .containsExactly("WHAT_IF_CLUSTER");
    }
}
