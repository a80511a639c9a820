package org.taizhang.api.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;
import static org.taizhang.api.Given.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;

@TestApplication
class ReviewQueueOverHttpTest {

    @LocalServerPort
    int port;

    @Test
    void whatWeighsMostComesFirstPageByPageUntilItIsJudged() {
        Given given = new Given(port);
        String large = filed(given, 90_000);
        String small = filed(given, 900);
        Caller county = Caller.as("county", port);

        List<JsonNode> waiting = queue(county, "gaoyang", 1);
        List<String> order = names(waiting);
        assertThat(order.indexOf(large)).isNotNegative().isLessThan(order.indexOf(small));
        assertThat(queue(county, "gaoyang", 500)).isEqualTo(waiting);
        JsonNode first = waiting.get(order.indexOf(large));
        assertThat(first.get("share").decimalValue()).isBetween(new BigDecimal("0.01"), BigDecimal.ONE);
        assertThat(first.get("value").asLong()).isEqualTo(90_000);

        String chosen = """
                {"items": [{"uscc": "%s", "form": "output", "period": "2026-02", "revision": 1},
                           {"uscc": "%s", "form": "output", "period": "2026-02", "revision": 7}]}""".formatted(large, small);
        Answer verdicts = accepted(county.post("/api/v1/review-queue/acceptances", chosen));

        assertThat(verdicts.json().at("/items/0/problems")).isEmpty();
        assertThat(verdicts.json().at("/items/1/problems/0/rule").asString()).isEqualTo("REVISION_UNKNOWN");
        assertThat(accepted(county.post("/api/v1/review-queue/acceptances", chosen))
                        .text())
                .isEqualTo(verdicts.text());
        assertThat(names(queue(county, "gaoyang", 500))).contains(small).doesNotContain(large);
    }

    /** Land is filed by quarters: 2026-02 has hardly a report of it, the plots of the cluster are known from 2025-12. */
    @Test
    void aSmallPlotIsWeighedAgainstTheLandThatIsCarried() {
        Given given = new Given(port);
        String uscc = given.enterprise("gaoyang", "2026-01");
        accepted(given.filer(uscc).put("/api/v1/enterprises/" + uscc + "/reports/land-use/2026-02", """
                {"values": {"changed": true, "ownedLand": 0.5, "leasedLand": 0, "rentedOutLand": 0, "rentedFloor": 0,
                            "idleLand": 0, "ownFloor": 100, "rentedOutFloor": 0, "idleFloor": 0, "landKind": "工业",
                            "docNo": "示例证第1号", "effectiveFrom": "2026-01"}}"""));

        JsonNode item = accepted(
                        Caller.as("county", port).get("/api/v1/review-queue?period=2026-02&cluster=gaoyang&limit=500"))
                .json()
                .get("items")
                .valueStream()
                .filter(i -> i.get("uscc").asString().equals(uscc)
                        && i.get("form").asString().equals("land-use"))
                .findFirst()
                .orElseThrow();
        assertThat(item.get("value").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(item.get("share").decimalValue()).isPositive().isLessThan(new BigDecimal("0.05"));
    }

    @Test
    void aTownSeesItsOwnQueueAndWhatIsToBeLookedAt() {
        Given given = new Given(port);
        String uscc = given.enterprise("jiangkou", "2026-01");
        Caller filer = given.filer(uscc);
        String report = "/api/v1/enterprises/" + uscc + "/reports/output/2026-02";
        accepted(filer.put(report, output(1200)));
        Caller town = Caller.as("town", port);
        accepted(town.postVisibly(report + "/queries", """
                {"revision": 1, "item": "grossOutput", "text": "请核对"}"""));

        JsonNode item = queue(town, "jiangkou", 500).stream()
                .filter(i -> i.get("uscc").asString().equals(uscc))
                .findFirst()
                .orElseThrow();
        assertThat(item.get("flags").toString()).contains("QUERIED").doesNotContain("LATE");
        assertThat(town.get("/api/v1/review-queue?period=2026-02&cluster=nanxi").status())
                .isEqualTo(403);
        assertThat(town.get("/api/v1/review-queue?period=2026-02&cursor=nonsense")
                        .rules())
                .containsExactly("CURSOR");
        assertThat(Caller.as("county", port)
                        .post("/api/v1/review-queue/acceptances", "{\"items\": []}")
                        .rules())
                .containsExactly("REVIEW_SELECTION");
    }

    @Test
    void alerts_and_peers_stand_beside_a_filing_for_those_who_review_it_and_for_nobody_else() {
        Given given = new Given(port);
        String uscc = given.enterprise("jiangkou", "2026-01");
        Caller filer = given.filer(uscc);
        String reports = "/api/v1/enterprises/" + uscc + "/reports/";
        accepted(filer.put(reports + "employment/2026-02", """
                {"values": {"headcountEnd": 10, "female": 0, "dispatched": 0, "headcountAvg": 10, "wages": 80}}"""));
        accepted(filer.put(
                reports + "output/2026-02",
                output(1200).replace("\"exportDelivery\"", "\"revenueYtd\": 25000, \"exportDelivery\"")));

        JsonNode item = queue(Caller.as("county", port), "jiangkou", 500).stream()
                .filter(i -> i.get("uscc").asString().equals(uscc))
                .findFirst()
                .orElseThrow();
        assertThat(item.get("flags").toString()).contains("ALERT");
        String page = "/enterprises/" + uscc + "/reports/output/2026-02";
        assertThat(BrowserSession.of("county", port).get(page).body()).contains("达规提示", "人均产值（千元/人）");
        assertThat(BrowserSession.of("town", port).get(page).body())
                .contains("达规提示")
                .doesNotContain("人均产值（千元/人）");
        assertThat(given.session(filer).get(page).body()).contains("25,000").doesNotContain("达规提示", "人均产值（千元/人）");
    }

    private String filed(Given given, long thousandYuan) {
        String uscc = given.enterprise("gaoyang", "2026-01");
        Answer filed = accepted(
                given.filer(uscc).put("/api/v1/enterprises/" + uscc + "/reports/output/2026-02", output(thousandYuan)));
        assertThat(filed.json().get("pending").asBoolean()).isFalse();
        return uscc;
    }

    private static List<String> names(List<JsonNode> items) {
        return items.stream().map(item -> item.get("uscc").asString()).toList();
    }

    /** All pages of 2026-02, output only. */
    private static List<JsonNode> queue(Caller caller, String cluster, int limit) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = accepted(caller.get(
                            "/api/v1/review-queue?period=2026-02&cluster=" + cluster + "&limit=" + limit + cursor))
                    .json();
            page.get("items").forEach(items::add);
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!cursor.isEmpty());
        items.removeIf(item -> !item.get("form").asString().equals("output"));
        return items;
    }
}
