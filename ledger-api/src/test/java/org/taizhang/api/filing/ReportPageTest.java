package org.taizhang.api.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;
import static org.taizhang.api.Given.output;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Caller;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;

@TestApplication
class ReportPageTest {

    private static final Pattern RECEIPT = Pattern.compile("<a href=\"(/receipts/[^\"]+)\">");
    private static final String WHY = "与发票汇总不符";

    @LocalServerPort
    int port;

    private Caller filer;
    private BrowserSession unit;
    private String page;

    @BeforeEach
    void aFiledReport() {
        Given given = new Given(port);
        String uscc = given.enterprise("jiangkou", "2026-01");
        filer = given.filer(uscc);
        unit = given.session(filer);
        page = "/enterprises/" + uscc + "/reports/output/2026-02";
        accepted(filer.put("/api/v1" + page, output(10_400)));
    }

    @Test
    void a_returned_revision_is_shown_whole_with_its_reason_and_what_counts_meanwhile() {
        revised(1, 10_500);
        revised(2, 16_000);
        returned(3);

        String shown = unit.get(page).body();
        assertThat(shown).contains("第3版已退回：" + WHY + "；在重报之前以第2版计算。", "下表是第3版");
        assertThat(row(shown))
                .containsOnlyOnce("<td class=\"n value\">16,000</td>")
                .doesNotContain("10,500");
        assertThat(row(shown).split("16,000", -1))
                .as("the period, and the year to date")
                .hasSize(3);
        assertThat(unit.get(page + "?lang=en").body())
                .contains("Revision 3 was returned: " + WHY + "; revision 2 counts until it is filed again.");
        assertThat(unit.get(page + "/print?lang=zh").body())
                .contains("以第2版计算", "第3版，")
                .doesNotContain("10,500");
    }

    @Test
    void what_is_corrected_after_a_return_is_what_was_returned() {
        revised(1, 10_500);
        revised(2, 16_000);
        returned(3);

        String form = unit.get(page + "?revise=1").body();
        assertThat(form)
                .contains("第3版已退回：" + WHY, "更正第3版的原因", "与第3版相比", "name=\"ifMatch\" value=\"3\"")
                .contains("name=\"values.grossOutput\" value=\"16000\"")
                .doesNotContain("下表是第3版", "与第2版相比");

        HttpResponse<String> filed = unit.post(page, typed(3, "10600"));

        assertThat(filed.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("?filed=4"));
        assertThat(unit.get(page).body()).contains("10,600").doesNotContain("已退回：" + WHY + "；");
    }

    @Test
    void a_first_revision_that_was_returned_counts_for_nothing_and_is_what_is_corrected() {
        returned(1);

        String shown = unit.get(page).body();
        assertThat(shown).contains("第1版已退回：" + WHY + "；在重报之前没有数据计入。");
        assertThat(row(shown).split("10,400", -1)).hasSize(3);
        assertThat(unit.get(page + "?revise=1").body())
                .contains("更正第1版的原因", "与第1版相比", "name=\"values.grossOutput\" value=\"10400\"");
    }

    /** Everybody who reads the report: nobody meets a link that is refused. */
    @Test
    void every_revision_leads_to_its_receipt_which_is_a_file_to_keep() {
        revised(1, 10_500);

        for (BrowserSession reader :
                List.of(unit, BrowserSession.of("town", port), BrowserSession.of("auditor", port))) {
            String shown = reader.get(page).body();
            Matcher receipts = RECEIPT.matcher(shown.substring(shown.indexOf("id=\"revisions\"")));
            assertThat(receipts.results().map(link -> link.group(1)).distinct())
                    .hasSize(2)
                    .allSatisfy(address -> assertThat(receipt(reader, address)).contains("请下载并保存回执文件；凭事件编号"));
        }
        assertThat(unit.get(page + "?filed=2").body()).contains("请下载并保存回执文件；凭下面的事件编号");
    }

    /** There as soon as a checkpoint covers it. */
    private static String receipt(BrowserSession reader, String address) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> reader.get(address), answer -> answer.statusCode() == 200)
                .body();
    }

    private void revised(int before, long thousandYuan) {
        String body = output(thousandYuan).strip();
        accepted(filer.with("If-Match", "\"" + before + "\"")
                .put(
                        "/api/v1" + page,
                        body.substring(0, body.length() - 1)
                                + ", \"reason\": {\"code\": \"08\", \"text\": \"录入差错\"}}"));
    }

    private void returned(int revision) {
        accepted(Caller.as("county", port)
                .postVisibly(
                        "/api/v1" + page + "/return", "{\"revision\": " + revision + ", \"reason\": \"" + WHY + "\"}"));
    }

    private static Map<String, String> typed(int ifMatch, String thousandYuan) {
        return Map.of(
                "ifMatch", String.valueOf(ifMatch),
                "draftVersion", "0",
                "values.grossOutput", thousandYuan,
                "values.salesOutput", thousandYuan,
                "values.exportDelivery", "0",
                "values.operatingStatus", "1",
                "values.byClass.0.classCode", "1311",
                "values.byClass.0.classOutput", thousandYuan,
                "reason.code", "08",
                "reason.text", "按发票汇总改正");
    }

    /** Gross output in the sheet. */
    private static String row(String shown) {
        int from = shown.indexOf("data-item=\"grossOutput\"");
        return shown.substring(from, shown.indexOf("</tr>", from));
    }
}
