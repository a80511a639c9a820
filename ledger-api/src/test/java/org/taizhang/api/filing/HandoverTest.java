package org.taizhang.api.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;
import static org.taizhang.api.Given.output;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;

/** Who files changes in the middle of the year; what is filed belongs to the enterprise. */
@TestApplication
class HandoverTest {

    @LocalServerPort
    int port;

    private Given given;
    private String uscc;
    private String report;
    private Caller predecessor;
    private Caller successor;

    @BeforeEach
    void oneFilesIsAskedAndGoes() {
        given = new Given(port);
        uscc = given.enterprise("jiangkou", "2026-01");
        predecessor = given.filer(uscc);
        report = "/api/v1/enterprises/" + uscc + "/reports/output/2026-02";
        accepted(predecessor.put(report, output(1200)));
        Answer asked = accepted(Caller.as("town", port).postVisibly(report + "/queries", """
                {"revision": 1, "item": "grossOutput", "text": "请说明订单"}"""));
        assertThat(asked.status()).isEqualTo(201);
        given.session(predecessor)
                .post(
                        "/enterprises/" + uscc + "/reports/employment/2026-02",
                        Map.of("save", "1", "values.headcountEnd", "1234"));
        successor = given.filer(uscc);
        String account =
                predecessor.get("/api/v1/accounts/me").json().findValue("id").asString();
        accepted(Caller.as("admin", port).post("/api/v1/accounts/" + account + "/mandates", """
                {"uscc": "%s", "from": "2020-01-01", "until": "2026-03-05"}""".formatted(uscc)));
    }

    @Test
    void whatThePredecessorHadTypedIsTheSuccessorsToGoOnWith() {
        String page = "/enterprises/" + uscc + "/reports/employment/2026-02";
        BrowserSession gone = given.session(predecessor);
        assertThat(gone.post(page, Map.of("save", "1", "values.headcountEnd", "4321"))
                        .statusCode())
                .as("the mandate has ended")
                .isEqualTo(403);

        BrowserSession here = given.session(successor);
        String form = here.get(page).body();
        assertThat(form).contains("接着他（她）的填").doesNotContain("value=\"1234\"");
        Matcher draft = Pattern.compile("from=([^\"&]+)").matcher(form);
        assertThat(draft.find()).isTrue();
        assertThat(here.get(page + "?revise=1&from=" + draft.group(1)).body()).contains("value=\"1234\"");
    }

    @Test
    void theSuccessorGoesOnWhereThePredecessorStopped() {
        assertThat(predecessor.get(report).status()).isEqualTo(403);
        assertThat(predecessor.put(report, output(9)).status()).isEqualTo(403);
        assertThat(predecessor.get("/api/v1/queries").json().get("items")).isEmpty();

        JsonNode waiting = successor.get("/api/v1/queries").json().get("items");
        assertThat(waiting).hasSize(1);
        accepted(successor.post(report + "/queries/1/answers", """
                {"revision": 1, "text": "前任交接：2月交付合同3份"}"""));
        String body = output(1300).strip();
        Answer revised = accepted(successor
                .with("If-Match", "\"1\"")
                .put(
                        report,
                        body.substring(0, body.length() - 1)
                                + ", \"reason\": {\"code\": \"08\", \"text\": \"交接时核对发票\"}}"));

        JsonNode history = successor
                .with("Ledger-Position", revised.header("Ledger-Position"))
                .get(report + "/history")
                .json()
                .get("items");
        assertThat(history).hasSize(2);
        assertThat(history.get(1).get("actor")).isNotEqualTo(history.get(0).get("actor"));
        assertThat(history.get(1).at("/values/grossOutput").asInt()).isEqualTo(1200);
    }
}
