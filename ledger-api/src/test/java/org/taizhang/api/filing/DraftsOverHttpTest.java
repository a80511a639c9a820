package org.taizhang.api.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import org.taizhang.api.demo.DemoCast;
import org.taizhang.api.draft.Draft;
import org.taizhang.api.draft.ReportDrafts;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;

@TestApplication
class DraftsOverHttpTest {

    private static final ReportKey REPORT = new ReportKey(DemoCast.FILER, FormCode.EMPLOYMENT, Period.parse("2026-02"));

    @LocalServerPort
    private int port;

    @Autowired
    private ReportDrafts drafts;

    @ParameterizedTest
    @ValueSource(strings = {"county", "town", "office", "agent", "auditor", "admin"})
    void nobody_but_who_files_for_the_unit_saves_or_discards_a_draft(String login) {
        BrowserSession other = BrowserSession.of(login, port);

        assertThat(other.post(REPORT.address(), Map.of("save", "1", "values.headcountEnd", "4711"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(other.post(REPORT.address(), Map.of("discard", "1")).statusCode())
                .isEqualTo(403);
        assertThat(other.get(REPORT.address() + "?revise=1&from=acc-1").body()).doesNotContain("4711");
    }

    @Test
    void what_is_saved_is_kept_as_typed_and_a_stale_window_is_told() {
        BrowserSession filer = BrowserSession.of("filer", port);
        drafts.erase(REPORT);
        HttpResponse<String> saved =
                filer.post(REPORT.address(), Map.of("save", "1", "values.headcountEnd", "<b>一百</b>", "hack.me", "x"));
        HttpResponse<String> stale =
                filer.post(REPORT.address(), Map.of("save", "1", "values.headcountEnd", "2", "draftVersion", "0"));

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).doesNotContain("<b>一百</b>").contains("&lt;b&gt;一百&lt;/b&gt;");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(drafts.of(REPORT))
                .singleElement()
                .extracting(Draft::typed)
                .satisfies(typed -> assertThat(typed.inputs()).isEqualTo(Map.of("values.headcountEnd", "<b>一百</b>")));
        drafts.erase(REPORT);
    }

    @Test
    void last_years_value_that_is_no_number_is_told_and_not_dropped() {
        Given given = new Given(port);
        String uscc = given.enterprise("nanxi", "2026-01");
        BrowserSession filer = given.session(given.filer(uscc));
        String address = "/enterprises/" + uscc + "/reports/output/2026-02";

        HttpResponse<String> refused = filer.post(
                address,
                Map.of(
                        "values.grossOutput", "9",
                        "values.salesOutput", "9",
                        "values.exportDelivery", "0",
                        "values.operatingStatus", "1",
                        "values.byClass.0.classCode", "1311",
                        "values.byClass.0.classOutput", "8",
                        "samePeriod.grossOutput.month", "1,23"));

        assertThat(refused.statusCode())
                .as("nothing to send again by Back or a reload")
                .isEqualTo(302);
        assertThat(filer.follow(refused).body()).contains("“1,23”不是数字", "value=\"1,23\"", "F-O3");
        assertThat(filer.follow(refused).body())
                .as("reloaded, out of the draft")
                .contains("“1,23”不是数字", "value=\"1,23\"", "F-O3");
    }

    @Test
    void after_the_close_no_blank_form_is_offered_but_what_can_be_done() {
        String address = "/enterprises/" + DemoCast.FILER + "/reports/land-use/2025-10";
        BrowserSession filer = BrowserSession.of("filer", port);

        assertThat(filer.get(address).body())
                .contains("本期收报已于2025-11-25 12:00截止", "延期", "申请补报")
                .doesNotContain("name=\"values.ownedLand\"");
        assertThat(filer.get(address + "?revise=1").body())
                .contains("本期收报已于", "name=\"values.ownedLand\"", "提交更正申请", "id=\"evidence-files\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/corrections", "/queries/1/answers"})
    void a_login_that_expired_leads_back_to_the_form_by_way_of_the_login(String act) throws Exception {
        HttpRequest late = HttpRequest.newBuilder(URI.create("http://localhost:" + port + REPORT.address() + act))
                .header("Origin", "http://localhost:" + port)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("values.headcountEnd=42"))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(late, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(REPORT.address());
    }

    @Test
    void before_the_window_opens_no_form_is_offered_but_from_when_on() {
        assertThat(BrowserSession.of("filer", port)
                        .get("/enterprises/" + DemoCast.FILER + "/reports/output/2026-03?revise=1")
                        .body())
                .contains("本期自 2026-04-01 00:00 起填报")
                .doesNotContain("name=\"values.grossOutput\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "-1", "9223372036854775808", ""})
    void a_version_that_is_none_overwrites_nothing(String version) {
        HttpResponse<String> answer = BrowserSession.of("filer", port)
                .post(REPORT.address(), Map.of("save", "1", "values.headcountEnd", "2", "draftVersion", version));

        assertThat(answer.statusCode()).isLessThan(500);
        drafts.erase(REPORT);
    }
}
