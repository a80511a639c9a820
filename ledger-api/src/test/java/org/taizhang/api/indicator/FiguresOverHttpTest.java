package org.taizhang.api.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;

@TestApplication
class FiguresOverHttpTest {

    private static final String JIANGKOU = "/api/v1/clusters/jiangkou/indicators?from=2025-12&to=2025-12";

    @LocalServerPort
    int port;

    @Test
    void everyFigureHasItsExactRatioOrAReason() {
        JsonNode answer = accepted(Caller.as("county", port).get(JIANGKOU)).json();

        assertThat(answer.get("rounding").asString()).isEqualTo("HALF_UP");
        assertThat(answer.get("position").asLong()).isPositive();
        assertThat(answer.get("demonstration").asBoolean()).isTrue();
        for (JsonNode indicator : answer.get("indicators")) {
            JsonNode figure = indicator.at("/figures/0");
            assertThat(figure.has("value")).as(indicator.toString()).isEqualTo(figure.has("exact"));
            assertThat(figure.has("value")).isNotEqualTo(figure.has("reason"));
        }
    }

    @Test
    void intensityInDecemberIsThatOfTheTwelveMonths() {
        JsonNode answer = accepted(Caller.as("county", port).get(JIANGKOU)).json();

        assertThat(figure(answer, "INTENSITY").get("exact"))
                .isEqualTo(figure(answer, "INTENSITY_12M").get("exact"));
    }

    /** Whoever cites a figure can hold the ledger against it: the checkpoint is one the log has published. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicators?from=2025-12&to=2025-12&",
                "attainment?targetYear=2025&at=2025-12&",
                "indicators/OUTPUT_YTD/2025-12/explanation?"
            })
    void everyFigureCitesTheCheckpointThatCoversIt(String figures) {
        Caller county = Caller.as("county", port);

        JsonNode answer = accepted(county.get("/api/v1/clusters/jiangkou/" + figures + "asOf=2025-12-31"))
                .json();

        JsonNode cited = answer.get("checkpoint");
        long position = answer.get("position").asLong();
        assertThat(cited.get("size").asLong()).isGreaterThanOrEqualTo(position);
        assertThat(Caller.nobody(port).get("/log/key").text())
                .contains(cited.get("origin").asString());
        assertThat(cited.get("root").asString()).hasSize(44);
        assertThat(accepted(county.with("Accept", "text/csv").get(JIANGKOU + "&asOf=2025-12-31"))
                        .text())
                .contains(cited.get("origin").asString() + " " + cited.get("size") + " "
                        + cited.get("root").asString());
    }

    @Test
    void theSameTableComesAsCsvByHeaderAndByAddress() {
        Caller county = Caller.as("county", port);
        Answer byHeader = accepted(county.with("Accept", "text/csv").get(JIANGKOU));
        Answer byAddress = accepted(county.get(JIANGKOU.replace("indicators", "indicators.csv")));

        assertThat(byHeader.header("Content-Type")).startsWith("text/csv");
        assertThat(byHeader.text()).startsWith("\ufeffcode,name,unit,period,periodLabel,value,numerator");
        assertThat(byAddress.text().lines())
                .hasSameSizeAs(byHeader.text().lines().toList());
        assertThat(byHeader.text()).contains("INTENSITY,").contains("generated").contains("2025-12,2025年12月,");
    }

    /** Without the right to single filings only closes of months can be asked for; otherwise differences would tell. */
    @ParameterizedTest
    @CsvSource({
        "committee, asOf=2025-12-31,                     200",
        "committee, asOf=2026-01-09T12:00:00%2B08:00,    200",
        "committee, asOf=2025-12-30,                     403",
        "committee, asOfPosition=17,                     403",
        "committee, '',                                  200",
        "office,    asOf=2025-12-30,                     403",
        "filer,     asOf=2025-12-30,                     403",
        "town,      asOf=2025-12-30,                     200",
        "county,    asOf=2025-12-30T08:00:00%2B08:00,    200",
        "county,    asOf=yesterday,                      422",
        "county,    asOfPosition=999999999,              422",
        "county,    asOf=2025-12-31&asOfPosition=3,      422",
    })
    void asOfTakesAnyMomentOrOnlyCloses(String login, String query, int status) {
        Answer answer = Caller.as(login, port).get(JIANGKOU + "&" + query);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }

    @Test
    void aTownSeesItsOwnClusterNowAndOthersAsOfTheLastClose() {
        Caller town = Caller.as("town", port);

        JsonNode own = accepted(town.get(JIANGKOU)).json();
        JsonNode other =
                accepted(town.get(JIANGKOU.replace("jiangkou", "nanxi"))).json();

        assertThat(own.has("asOf")).isFalse();
        assertThat(other.get("asOf").asString()).isEqualTo("2026-02-28T16:00:00Z");
        assertThat(other.get("position").asLong())
                .isLessThan(own.get("position").asLong());
    }

    @Test
    void explanationsGoDownToFilingsOnlyForThoseWhoMayReadThem() {
        String address = "/api/v1/clusters/jiangkou/indicators/OUTPUT_YTD/2025-12/explanation?limit=5";

        JsonNode county = accepted(Caller.as("county", port).get(address)).json();
        JsonNode committee = accepted(Caller.as("committee", port).get(address)).json();

        assertThat(county.at("/contributions/page")).isNotEmpty();
        assertThat(county.at("/contributions/page/0/eventId").asString()).isNotBlank();
        assertThat(committee.at("/contributions/detail").asString()).isEqualTo("COUNTS");
        assertThat(committee.at("/contributions/page")).isEmpty();
        assertThat(committee.at("/contributions/filings").asLong()).isPositive();
    }

    @Test
    void thePageOfAnExplanationCallsATownsReportByTheNameOfItsCluster() {
        String page = BrowserSession.of("county", port)
                .get("/clusters/jiangkou/indicators/BUILT_UP_AREA/2025-12")
                .body();

        assertThat(page)
                .containsPattern("<a href=\"/clusters/jiangkou/reports/development/[0-9-]+\">江口")
                .doesNotContain(">jiangkou<");
    }

    @Test
    void landOccupiedIsShownWithItsDifferenceFromTheProductiveArea() {
        JsonNode parts = accepted(Caller.as("county", port)
                        .get("/api/v1/clusters/jiangkou/indicators/OCCUPIED_AREA/2025-12/explanation"))
                .json()
                .get("parts");
        assertThat(parts).hasSize(3);
        BigDecimal difference = parts.at("/2/value").decimalValue().setScale(2);
        assertThat(difference)
                .isEqualByComparingTo(parts.at("/0/value")
                        .decimalValue()
                        .subtract(parts.at("/1/value").decimalValue()));
        assertThat(parts.at("/2/role").asString()).isEqualTo("BESIDE");
        assertThat(parts.at("/2/exact/numerator").isIntegralNumber()).isTrue();

        BrowserSession county = BrowserSession.of("county", port);
        assertThat(county.get("/clusters/jiangkou?indicator=OCCUPIED_AREA&from=2025-12&to=2025-12")
                        .body())
                .contains("企业占用土地 − 产出面积", "data-value=\"" + difference + "\"");
        assertThat(county.get("/clusters/jiangkou/indicators/OCCUPIED_AREA/2025-12")
                        .body())
                .contains("企业占用土地 − 产出面积", "data-value=\"" + difference + "\"");
        assertThat(county.get("/clusters/jiangkou?indicator=IDLE_AREA").body()).doesNotContain("企业占用土地 − 产出面积");
    }

    @Test
    void attainmentAnswersWithThePlansOwnTargetsEachQuoted() {
        JsonNode answer = accepted(
                        Caller.as("county", port).get("/api/v1/clusters/all/attainment?targetYear=2025&at=2025-12"))
                .json();

        assertTarget(answer, "output", "100", "亿元");
        assertTarget(answer, "enterprises", "430", "家");
        assertTarget(answer, "aboveScale", "85", "家");
        assertTarget(answer, "builtUpArea", "4000", "亩");
        assertTarget(answer, "levelledArea", "4000", "亩");
        assertTarget(answer, "employment", "33300", "人");
        assertTarget(answer, "intensity", "448", "万元/亩");
        assertTarget(answer, "leadingShare", "60", "%");
        assertThat(row(answer, "levelledArea").at("/target/qualifier").asString())
                .isEqualTo("力争");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        Caller county = Caller.as("county", port);

        assertThat(county.get("/api/v1/clusters/atlantis/indicators").rules()).containsExactly("CLUSTER_UNKNOWN");
        assertThat(county.get("/api/v1/clusters/jiangkou/indicators/FUN/2025-12/explanation")
                        .rules())
                .containsExactly("INDICATOR_UNKNOWN");
        assertThat(county.get("/api/v1/clusters/all/attainment?targetYear=2026&at=2025-12")
                        .rules())
                .containsExactly("TARGET_YEAR");
        assertThat(county.get("/api/v1/clusters/all/attainment?at=2025-12").rules())
                .containsExactly("REQUIRED");
        assertThat(county.get("/api/v1/clusters/all/indicators?from=1949-02&to=1949-12")
                        .status())
                .isEqualTo(200);
        assertThat(county.get("/api/v1/clusters/all/indicators?from=2199-02&to=2199-12")
                        .status())
                .isEqualTo(200);
        assertThat(county.get("/api/v1/clusters/jiangkou/indicators?from=2024-12&to=2024-02")
                        .status())
                .isEqualTo(422);
    }

    private static void assertTarget(JsonNode answer, String column, String value, String unit) {
        JsonNode row = row(answer, column);
        assertThat(row.at("/target/value").decimalValue()).as(column).isEqualByComparingTo(value);
        assertThat(row.get("unit").asString()).isEqualTo(unit);
        assertThat(row.at("/target/quotes/0/quote").asString()).isNotBlank();
    }

    private static JsonNode row(JsonNode answer, String column) {
        for (JsonNode row : answer.get("rows")) {
            if (row.get("column").asString().equals(column)) {
                return row;
            }
        }
        throw new AssertionError(column);
    }

    private static JsonNode figure(JsonNode answer, String code) {
        for (JsonNode indicator : answer.get("indicators")) {
            if (indicator.get("code").asString().equals(code)) {
                return indicator.at("/figures/0");
            }
        }
        throw new AssertionError(code);
    }
}
