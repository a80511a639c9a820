package org.taizhang.api.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Caller;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;

/** The demonstration stands in the open window of 2026-02; 2025 is complete. */
@TestApplication
class AttainmentOverHttpTest {

    @LocalServerPort
    int port;

    @Test
    void whatIsStillBeingFiledHasNoLightButItsCoverage() {
        JsonNode employment = row("employment", "targetYear=2030&at=2026-02");

        assertThat(employment.get("noLight").asString()).isEqualTo("INCOMPLETE");
        assertThat(employment.has("light")).isFalse();
        assertThat(employment.has("ratio")).isFalse();
        assertThat(employment.has("attained")).isFalse();
        assertThat(employment.has("actual")).isTrue();
        JsonNode coverage = employment.at("/figure/coverage");
        assertThat(coverage.get("unknown").asInt()).isPositive();
        assertThat(coverage.get("filed").asInt())
                .isPositive()
                .isLessThan(coverage.get("due").asInt());
    }

    @Test
    void whatNoWindowFillsIsComparedAsEver() {
        assertThat(row("enterprises", "targetYear=2030&at=2026-02").has("noLight"))
                .isEqualTo(!row("enterprises", "targetYear=2030&at=2026-02").has("light"));
        assertThat(row("employment", "targetYear=2025&at=2025-12").has("light")).isTrue();
    }

    /** 江口 has 624 亩 of industrial land; all together are asked for nothing. */
    @Test
    void ofLandAndFloorOneIsEnough() {
        String query = "/attainment?targetYear=2025&at=2025-12";
        Caller county = Caller.as("county", port);
        JsonNode extent =
                accepted(county.get("/api/v1/clusters/jiangkou" + query)).json().get("extent");

        assertThat(extent.at("/bounds/0/quote/quote").asString()).isEqualTo("工业用地一般不少于200亩或工业建筑面积不低于10万平方米");
        assertThat(extent.at("/bounds/0/atLeast/numerator").asInt()).isEqualTo(200);
        assertThat(extent.get("met").asBoolean()).isTrue();
        assertThat(extent.at("/bounds/1/figure/code").asString()).isEqualTo("INDUSTRIAL_FLOOR");
        assertThat(accepted(county.get("/api/v1/clusters/all" + query)).json().has("extent"))
                .isFalse();
        assertThat(BrowserSession.of("county", port)
                        .get("/clusters/jiangkou?to=2025-12")
                        .body())
                .contains("规划规模要求（其一即可）：达到", "/plan#policy.industrialFloorMin");
    }

    private JsonNode row(String column, String query) {
        JsonNode answer = accepted(Caller.as("county", port).get("/api/v1/clusters/all/attainment?" + query))
                .json();
        for (JsonNode row : answer.get("rows")) {
            if (row.get("column").asString().equals(column)) {
                return row;
            }
        }
        throw new AssertionError("no row " + column);
    }
}
