package org.taizhang.api.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;
import static org.taizhang.api.Given.output;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;

/** A town's statistician writes for an enterprise that cannot file itself; only the enterprise files. */
@TestApplication
class AssistanceOverHttpTest {

    private static final String CAUSE = "洪水后停网停电";

    @LocalServerPort
    int port;

    private Caller filer;
    private String report;
    private Caller town;

    @BeforeEach
    void an_enterprise_in_the_town() {
        Given given = new Given(port);
        String uscc = given.enterprise("jiangkou", "2026-01");
        filer = given.filer(uscc);
        town = Caller.as("town", port);
        report = "/api/v1/enterprises/" + uscc + "/reports/output/2026-02";
    }

    @Test
    void it_is_filed_by_the_countersignature_and_both_persons_stay_in_the_history() {
        assertThat(town.put(report, output(900)).status()).isEqualTo(403);
        assertThat(accepted(town.post(report + "/assistances", offer(900))).status())
                .isEqualTo(201);
        assertThat(filer.get(report).status()).as("it does not count yet").isEqualTo(404);
        JsonNode offered = filer.get(report + "/assistances").json().at("/items/0");
        assertThat(offered.get("state").asString()).isEqualTo("OFFERED");
        assertThat(offered.at("/values/grossOutput").asInt()).isEqualTo(900);

        Answer signed = accepted(filer.post(report + "/assistances/1/countersignature", ""));

        JsonNode filed = filer.with("Ledger-Position", signed.header("Ledger-Position"))
                .get(report)
                .json();
        assertThat(filed.at("/report/values/grossOutput").asInt()).isEqualTo(900);
        assertThat(filed.at("/report/signatures/preparer").asString())
                .isEqualTo(offered.get("offeredBy").asString())
                .isNotEqualTo(filed.at("/report/actor").asString());
        HttpResponse<String> page = filerPage().get(report.replace("/api/v1", ""));
        assertThat(page.body()).contains("协助填报：", CAUSE, "试验填报人确认");
    }

    @Test
    void what_is_wrong_with_it_is_said_of_its_place_in_what_was_sent() {
        Answer refused = town.post(report + "/assistances", "{\"report\": {\"values\": {}}, \"cause\": \"\"}");

        assertThat(refused.pointers()).contains("/report/values/grossOutput", "/cause");
    }

    @Test
    void the_enterprise_sends_it_back_on_its_page() {
        accepted(town.postVisibly(report + "/assistances", offer(900)));
        String page = report.replace("/api/v1", "") + "/assistances/1";
        BrowserSession enterprise = filerPage();
        assertThat(enterprise.get("/").body()).contains("代填待您确认", "href=\"" + page);
        assertThat(enterprise.get(page.replace("/assistances/1", "")).body()).contains("待企业确认");
        assertThat(enterprise.get(page).body()).contains("900", CAUSE, "核对无误，确认并报送");

        enterprise.post(page + "/refusal", Map.of("reason", "产值应为950千元"));

        JsonNode sentBack = filer.get(report + "/assistances").json().at("/items/0");
        assertThat(sentBack.get("state").asString()).isEqualTo("DECLINED");
        assertThat(enterprise.get("/").body()).doesNotContain("代填待您确认");
        assertThat(sentBack.get("reason").asString()).isEqualTo("产值应为950千元");
        assertThat(filer.post(report + "/assistances/1/countersignature", "").rules())
                .containsExactly("ASSISTANCE_ANSWERED");
        assertThat(filer.get(report).status()).isEqualTo(404);
    }

    @Test
    void the_statistician_types_it_on_a_page_and_nothing_typed_is_lost_when_it_is_refused() {
        BrowserSession desk = BrowserSession.of("town", port);
        String page = report.replace("/api/v1", "");
        assertThat(desk.get(page).body()).contains("企业无法填报，代填");
        assertThat(desk.get(page + "/assistances").body()).contains("提交，待企业确认");

        HttpResponse<String> refused = desk.post(page + "/assistances", Map.of("values.grossOutput", "9,00"));

        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(desk.follow(refused).body()).contains("9,00", "此项不能为空");
        HttpResponse<String> offered = desk.post(
                page + "/assistances",
                Map.of(
                        "assistance.cause", CAUSE,
                        "values.grossOutput", "900",
                        "values.salesOutput", "900",
                        "values.exportDelivery", "0",
                        "values.operatingStatus", "1",
                        "values.byClass.0.classCode", "1311",
                        "values.byClass.0.classOutput", "900"));
        assertThat(offered.statusCode()).isEqualTo(302);
        assertThat(filer.get(report + "/assistances")
                        .json()
                        .at("/items/0/cause")
                        .asString())
                .isEqualTo(CAUSE);
    }

    @Test
    void what_the_statistician_types_is_kept_and_judged_meanwhile_and_no_filer_sees_it() {
        BrowserSession desk = BrowserSession.of("town", port);
        String page = report.replace("/api/v1", "");

        HttpResponse<String> kept = desk.post(
                page + "/assistances",
                Map.of(
                        "save",
                        "1",
                        "assistance.cause",
                        CAUSE,
                        "values.grossOutput",
                        "900123",
                        "values.salesOutput",
                        "x"));

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(kept.body()).contains("草稿已存", "aria-invalid=\"true\"");
        assertThat(desk.get(page + "/assistances").body()).contains("900123", CAUSE, "保存的草稿");
        assertThat(filerPage().get(page).body()).doesNotContain("900123", CAUSE);
        assertThat(filerPage().get("/desk").body()).doesNotContain("草稿");
        assertThat(desk.post(page, Map.of("save", "1", "values.grossOutput", "1"))
                        .statusCode())
                .as("the draft of the enterprise is its own")
                .isEqualTo(403);

        desk.post(page + "/assistances", Map.of("discard", "1"));
        assertThat(desk.get(page + "/assistances").body()).doesNotContain("900123");
    }

    @Test
    void who_countersigns_sees_what_was_written_beside_what_counts_now() {
        accepted(filer.put(report, output(850)));
        accepted(town.with("If-Match", "\"1\"").postVisibly(report + "/assistances", """
                {"report": {"values": {"grossOutput": 900, "salesOutput": 900, "exportDelivery": 0, "operatingStatus": "1",
                   "byClass": [{"classCode": "1311", "classOutput": 900}]},
                   "reason": {"code": "08", "text": "漏计出库单2张"}}, "cause": "%s"}""".formatted(CAUSE)));

        String page = filerPage()
                .get(report.replace("/api/v1", "") + "/assistances/1")
                .body();

        assertThat(page).contains("与第1版相比", "850", "900", "漏计出库单2张");
        assertThat(page.substring(page.indexOf("summary-table"))).contains(">50<");
    }

    private BrowserSession filerPage() {
        return new Given(port).session(filer);
    }

    private static String offer(long output) {
        return "{\"report\": " + output(output) + ", \"cause\": \"" + CAUSE + "\"}";
    }
}
