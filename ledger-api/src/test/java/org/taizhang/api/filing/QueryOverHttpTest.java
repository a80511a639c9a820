package org.taizhang.api.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;
import static org.taizhang.api.Given.output;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;

@TestApplication
class QueryOverHttpTest {

    @LocalServerPort
    int port;

    private String uscc;
    private Caller filer;
    private Caller town;
    private String report;

    @BeforeEach
    void aFiledReport() {
        Given given = new Given(port);
        uscc = given.enterprise("jiangkou", "2026-01");
        filer = given.filer(uscc);
        town = Caller.as("town", port);
        report = "/api/v1/enterprises/" + uscc + "/reports/output/2026-02";
        accepted(filer.put(report, output(1200)));
    }

    @Test
    void theTownAsksTheUnitAnswersTheTownIsSatisfied() {
        Answer asked = town.post(report + "/queries", query("grossOutput", "产值为何增加一倍"));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        assertThat(thread(asked).at("/state").asString()).isEqualTo("ASKED");
        assertThat(thread(asked).at("/cell/column").asString()).isEqualTo("month");

        Answer answered = filer.post(report + "/queries/1/answers", answer(1, "2月交付合同3份"));
        assertThat(answered.status()).as(answered.text()).isEqualTo(201);
        assertThat(thread(answered).at("/thread/1/text").asString()).isEqualTo("2月交付合同3份");

        Answer settled = accepted(town.post(report + "/queries/1/settlement", "{\"revision\": 1}"));
        assertThat(thread(settled).at("/state").asString()).isEqualTo("SETTLED");
        assertThat(filer.with("Ledger-Position", settled.header("Ledger-Position"))
                        .get(report)
                        .json()
                        .at("/report/effective")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aRevisionThatChangesTheCellIsAnAnswerAndItsReceiptIsThatOfTheFiling() {
        accepted(town.post(report + "/queries", query("byClass/1311/classOutput", "请核对")));

        Answer revised = accepted(filer.with("If-Match", "\"1\"").put(report, corrected(1300)));

        assertThat(thread(revised).at("/state").asString()).isEqualTo("ANSWERED");
        assertThat(thread(revised).at("/thread/1/revision").asInt()).isEqualTo(2);
        assertThat(filer.with("Ledger-Position", revised.header("Ledger-Position"))
                        .get(report)
                        .json()
                        .at("/report/eventId"))
                .isEqualTo(revised.json().get("eventId"));
    }

    @Test
    void nobodyAnswersOrJudgesWhatHasChangedMeanwhile() {
        accepted(town.post(report + "/queries", query("grossOutput", "请核对")));
        accepted(filer.with("If-Match", "\"1\"").put(report, corrected(1300)));

        assertThat(filer.post(report + "/queries/1/answers", answer(1, "没有错")).status())
                .isEqualTo(412);
        assertThat(town.post(report + "/queries", query("grossOutput", "请再核对")).rules())
                .containsExactly("REVISION_STALE");
        Caller county = Caller.as("county", port);
        accepted(county.post(report + "/return", "{\"revision\": 2, \"reason\": \"与凭证不符\"}"));
        Answer late = filer.post(report + "/queries/1/answers", answer(2, "没有错"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.rules()).containsExactly("REPORT_RETURNED");
    }

    @Test
    void theCountyAcceptsNothingThatIsStillAsked() {
        accepted(town.post(report + "/queries", query("grossOutput", "请核对")));

        Answer refused = Caller.as("county", port).post(report + "/acceptance", "{\"revision\": 1}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.rules()).containsExactly("QUERIES_OPEN");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Answer refused = town.post(report + "/queries", query("nonsense/1311", "请电13812345678"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rules()).containsExactlyInAnyOrder("CELL_UNKNOWN", "PERSONAL_DATA");
        assertThat(filer.post(report + "/queries/1/answers", answer(1, "没有错")).rules())
                .containsExactly("NOTHING_ASKED");
        accepted(town.post(report + "/queries", query("grossOutput", "请核对")));
        assertThat(filer.post(report + "/queries/7/answers", answer(1, "没有错")).status())
                .isEqualTo(404);
    }

    @Test
    void whatWaitsIsListedPageByPageForTheUnitAndForTheTown() {
        for (String item : List.of("grossOutput", "salesOutput", "exportDelivery")) {
            accepted(town.post(report + "/queries", query(item, "请核对")));
        }

        assertThat(waiting(filer, "ANSWER")).containsExactly("grossOutput", "salesOutput", "exportDelivery");
        assertThat(waiting(town, "ANSWER")).contains("grossOutput", "salesOutput", "exportDelivery");
        Answer last = accepted(filer.post(report + "/queries/2/answers", answer(1, "3月补开发票2张")));
        filer = filer.with("Ledger-Position", last.header("Ledger-Position"));
        assertThat(waiting(filer, "ANSWER")).containsExactly("grossOutput", "exportDelivery");
        assertThat(waiting(filer, "SETTLEMENT")).containsExactly("salesOutput");
        assertThat(new Given(port)
                        .filer(new Given(port).enterprise("nanxi", "2026-01"))
                        .get("/api/v1/queries")
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void theUnitSeesWhoHasReadWhatWasAsked() {
        Answer asked = accepted(town.post(report + "/queries", query("grossOutput", "请核对")));
        accepted(town.with("Ledger-Position", asked.header("Ledger-Position")).get(report + "/queries"));

        assertThat(filer.get("/api/v1/enterprises/" + uscc + "/readers").text()).contains("\"purpose\":\"queries\"");
    }

    /** All pages of one, one item at a time. */
    private static List<String> waiting(Caller caller, String waitingFor) {
        List<String> items = new ArrayList<>();
        String cursor = "0";
        do {
            JsonNode page = accepted(
                            caller.get("/api/v1/queries?limit=1&waitingFor=" + waitingFor + "&cursor=" + cursor))
                    .json();
            page.get("items").forEach(item -> items.add(item.get("item").asString()));
            cursor = page.has("next") ? page.get("next").asString() : "";
        } while (!cursor.isEmpty());
        return items;
    }

    private JsonNode thread(Answer written) {
        return accepted(filer.with("Ledger-Position", written.header("Ledger-Position"))
                        .get(report + "/queries"))
                .json()
                .at("/items/0");
    }

    private static String query(String item, String text) {
        return "{\"revision\": 1, \"item\": \"%s\", \"text\": \"%s\"}".formatted(item, text);
    }

    private static String answer(int revision, String text) {
        return "{\"revision\": %d, \"text\": \"%s\"}".formatted(revision, text);
    }

    private static String corrected(long thousandYuan) {
        String body = output(thousandYuan).strip();
        return body.substring(0, body.length() - 1) + ", \"reason\": {\"code\": \"08\", \"text\": \"录入差错\"}}";
    }
}
