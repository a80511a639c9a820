package org.taizhang.api.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import org.taizhang.api.demo.DemoCast;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** On reports of the demonstration: their windows have closed long ago. */
@TestApplication
class CorrectionOverHttpTest {

    @LocalServerPort
    int port;

    private String uscc;
    private Caller agent;
    private Caller county;
    private Caller second;

    @BeforeEach
    void somebodyWhoFilesForThem() {
        uscc = List.copyOf(DemoCast.AGENT).get(0).value();
        agent = Caller.as("agent", port);
        county = Caller.as("county", port);
        second = Caller.as("county2", port);
    }

    @Test
    void afterTheCloseAFilingIsToldToAsk() {
        String report = report("2025-04");
        Answer refused = agent.with("If-Match", etag(report))
                .put(report, changed(report, 100).toString());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rules()).containsExactly("PERIOD_CLOSED");
        assertThat(agent.post(report + ":check", changed(report, 100).toString())
                        .json()
                        .get("taken")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void beforeConsentTheEffectIsShownAndAfterConsentItIsTheEffect() {
        String report = report("2025-03");
        int number = asked(report, 4_000);
        String request = report + "/corrections/" + number;

        JsonNode impact = accepted(county.get(request + "/impact")).json();
        assertThat(impact.get("possible").asBoolean()).isTrue();
        assertThat(impact.get("cells").findValuesAsString("period")).contains("2025-03", "2025-12");
        JsonNode moved = impact.get("figures");
        assertThat(moved).isNotEmpty();
        assertThat(moved.findValuesAsString("scope")).contains("all");
        assertThat(impact.get("targets")
                        .valueStream()
                        .filter(met -> met.get("targetYear").asInt() == 2025))
                .as("targets that are over are met or not at their own end")
                .isNotEmpty()
                .allSatisfy(met -> assertThat(met.get("at").asString()).isEqualTo("2025-12"));

        assertThat(county.post(request + "/consent", "").rules()).containsExactly("CORRECTION_DECIDED");
        accepted(county.post(request + "/endorsement", ""));
        assertThat(county.post(request + "/consent", "").rules()).containsExactly("OTHER_PERSON");
        Answer consented = accepted(second.postVisibly(request + "/consent", ""));

        Caller later = county.with("Ledger-Position", consented.header("Ledger-Position"));
        for (JsonNode figure : moved) {
            assertThat(figure.has("after")).as(figure.toString()).isTrue();
            assertThat(Given.exact(later, figure)).as(figure.toString()).isEqualTo(figure.get("after"));
        }
        JsonNode latest = later.get(report).json().get("report");
        assertThat(latest.at("/changes").findValuesAsString("period")).contains("2025-12");
        assertThat(later.get(report("2025-04")).json().at("/report/revision").asInt())
                .isEqualTo(1);
    }

    @Test
    void evidenceIsKeptAsItCameAndOnlyHandedOn() {
        String file = "<html><script>alert(1)</script>";
        String sha = accepted(upload(agent, "凭证 \"1\".html", file))
                .json()
                .get("sha256")
                .asString();

        assertThat(county.get("/api/v1/enterprises/" + uscc + "/evidence/" + sha)
                        .rules())
                .as("it supports no request yet")
                .containsExactly("EVIDENCE_UNKNOWN");
        Answer download = agent.get("/api/v1/enterprises/" + uscc + "/evidence/" + sha);

        assertThat(download.text()).isEqualTo(file);
        assertThat(download.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(download.header("Content-Disposition")).startsWith("attachment");
        assertThat(download.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(accepted(upload(agent, "又一次.html", file)).json().get("name").asString())
                .as("kept once, under its first name")
                .isEqualTo("凭证 \"1\".html");
        assertThat(upload(agent, "空.pdf", "").rules()).containsExactly("EVIDENCE_EMPTY");
        assertThat(upload(agent, "大.pdf", "x".repeat(10 * 1024 * 1024 + 1)).status())
                .isEqualTo(413);
        assertThat(new Given(port)
                        .filer(Given.freshUscc())
                        .get("/api/v1/enterprises/" + uscc + "/evidence/" + sha)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aRequestNeedsWhatItNamesAndARefusalSaysWhy() {
        String report = report("2025-05");
        ObjectNode body = request(report, 100, "0".repeat(64));
        assertThat(agent.with("If-Match", etag(report))
                        .post(report + "/corrections", body.toString())
                        .rules())
                .containsExactly("EVIDENCE_UNKNOWN");
        assertThat(agent.with("If-Match", etag(report))
                        .post(report + "/corrections", "{\"report\": {\"values\": {}}, \"evidence\": []}")
                        .pointers())
                .contains("/report/values/grossOutput", "/report/reason", "/evidence");
        int number = asked(report, 100);
        assertThat(waiting(county)).contains(report);
        assertThat(waiting(agent)).contains(report);

        Answer refused = accepted(
                county.postVisibly(report + "/corrections/" + number + "/refusal", "{\"reason\": \"凭证与所填不符\"}"));

        JsonNode decided = agent.get(report + "/corrections").json().at("/items/" + (number - 1));
        assertThat(decided.get("state").asString()).isEqualTo("REFUSED");
        assertThat(decided.at("/steps/1/reason").asString()).isEqualTo("凭证与所填不符");
        assertThat(waiting(county.with("Ledger-Position", refused.header("Ledger-Position"))))
                .doesNotContain(report);
    }

    @Test
    void whoAskedTakesItBackAndItLeavesTheQueue() {
        String report = report("2025-06");
        String request = report + "/corrections/" + asked(report, 100);
        String sha = agent.get(report + "/corrections")
                .json()
                .findValuesAsString("sha256")
                .get(0);
        assertThat(accepted(county.get("/api/v1/enterprises/" + uscc + "/evidence/" + sha))
                        .text())
                .isEqualTo("voucher 100");
        assertThat(agent.get("/api/v1/enterprises/" + uscc + "/readers")
                        .json()
                        .at("/items/0/purpose")
                        .asString())
                .isEqualTo("evidence");
        accepted(county.post(request + "/endorsement", ""));

        Answer withdrawn = accepted(agent.postVisibly(request + "/withdrawal", "{\"reason\": \"凭证有误，重新整理\"}"));

        Caller later = county.with("Ledger-Position", withdrawn.header("Ledger-Position"));
        assertThat(waiting(later)).doesNotContain(report);
        assertThat(later.get("/api/v1/corrections?state=WITHDRAWN&limit=500")
                        .json()
                        .get("items")
                        .findValuesAsString("uscc"))
                .contains(uscc);
        assertThat(later.get(report + "/corrections").text()).contains("凭证有误，重新整理");
        Answer late = second.post(request + "/consent", "");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.rules()).containsExactly("CORRECTION_DECIDED");
    }

    private List<String> waiting(Caller caller) {
        return accepted(caller.get("/api/v1/corrections?limit=500"))
                .json()
                .get("items")
                .valueStream()
                .map(item -> "/api/v1/enterprises/" + item.get("uscc").asString() + "/reports/"
                        + item.get("form").asString() + "/" + item.get("period").asString())
                .toList();
    }

    /** @return number of the request, which can be read */
    private int asked(String report, long more) {
        String sha = accepted(upload(agent, "发票汇总.pdf", "voucher " + more))
                .json()
                .get("sha256")
                .asString();
        Answer asked = accepted(agent.with("If-Match", etag(report))
                .postVisibly(report + "/corrections", request(report, more, sha).toString()));
        assertThat(asked.json().get("eventId").asString()).isNotBlank();
        return agent.get(report + "/corrections").json().get("items").size();
    }

    private ObjectNode request(String report, long more, String sha) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.set("report", changed(report, more));
        body.putArray("evidence").add(sha);
        return body;
    }

    /** The same report with so many 千元 more. */
    private ObjectNode changed(String report, long more) {
        JsonNode filed = accepted(agent.get(report)).json().get("report");
        ObjectNode body = JsonMapper.shared().createObjectNode();
        ObjectNode values = (ObjectNode) filed.get("values").deepCopy();
        values.put("grossOutput", values.get("grossOutput").asLong() + more);
        ObjectNode first = (ObjectNode) values.at("/byClass/0");
        first.put("classOutput", first.get("classOutput").asLong() + more);
        body.set("values", values);
        body.putObject("reason").put("code", "08").put("text", "发票核对后更正产值");
        body.putArray("explanations").addObject().put("code", "01").put("text", "本期补记合同2025-017号，共12车");
        return body;
    }

    private String etag(String report) {
        return accepted(agent.get(report)).header("ETag");
    }

    private Answer upload(Caller caller, String name, String content) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return caller.with("Content-Type", "application/octet-stream")
                .post("/api/v1/enterprises/" + uscc + "/evidence?name=" + encoded, content);
    }

    private String report(String period) {
        return "/api/v1/enterprises/" + uscc + "/reports/output/" + period;
    }
}
