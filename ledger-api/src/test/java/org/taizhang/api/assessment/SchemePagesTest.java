package org.taizhang.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.TestApplication;
import org.taizhang.ledger.assessment.scheme.SchemeJson;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;

/** Two members bring a scheme into force at its pages. */
@TestApplication
class SchemePagesTest {

    private static final Map<String, String> DOCUMENT =
            Map.of("issuer", "云阳县人民政府", "document", "页面文号", "validFrom", "2025-01-01", "validTo", "2026-12-31");

    @LocalServerPort
    int port;

    @Test
    void what_is_refused_is_said_with_its_place_and_what_was_typed_is_kept() {
        BrowserSession committee = BrowserSession.of("committee", port);
        String broken = shipped("yunyang-2025-proposal").replace("\"weight\":\"25\"", "\"weight\":\"-25\"");

        String page = after(committee, committee.post("/schemes", Map.of("scheme", broken)));

        assertThat(page).contains("<code>/indicators/0/weight</code>", "SCHEME_NOT_POSITIVE", "-25");
        assertThat(after(committee, committee.post("/schemes", Map.of("scheme", "{"))))
                .contains("JSON_SYNTAX");
    }

    @Test
    void one_member_puts_a_scheme_forward_and_another_adopts_it() {
        BrowserSession committee = BrowserSession.of("committee", port);
        BrowserSession second = BrowserSession.of("committee2", port);
        String address = "/schemes/YY-QYGY-JJQ:pages";
        String scheme = shipped("yunyang-2025-proposal").replace("2025.0-proposal", "pages");

        assertThat(committee.get("/schemes?from=YY-QYGY-JJQ:2025.0-proposal").body())
                .as("begins with one that is there")
                .contains("&quot;2025.0-proposal&quot;");
        assertThat(after(committee, committee.post("/schemes", Map.of("scheme", scheme))))
                .contains("待另一人通过", "须由考核组另一名成员通过")
                .doesNotContain("action=\"" + address + "/adoption\"");
        assertThat(after(committee, committee.post(address + "/adoption", DOCUMENT)))
                .contains("SECOND_PERSON");
        assertThat(second.get(address).body()).contains(address + "/adoption");

        assertThat(after(second, second.post(address + "/adoption", DOCUMENT)))
                .contains("页面文号", "总分≥", "缺值怎样计", "实际÷应达")
                .doesNotContain("未通过：仅供参考");
    }

    @Test
    void what_another_member_refuses_is_gone_and_its_reason_stays() {
        BrowserSession committee = BrowserSession.of("committee", port);
        BrowserSession second = BrowserSession.of("committee2", port);
        String scheme = shipped("yunyang-2025-proposal").replace("2025.0-proposal", "refused");
        String address = after(committee.post("/schemes", Map.of("scheme", scheme)));

        assertThat(committee.get(address).body()).contains(address + "/withdrawal");
        assertThat(second.get(address).body()).contains(address + "/refusal");
        assertThat(after(second, second.post(address + "/refusal", Map.of("reason", "权重依据不足"))))
                .contains("权重依据不足", "未同意");
        assertThat(committee.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void a_template_without_weights_is_not_adopted() {
        BrowserSession committee = BrowserSession.of("committee", port);
        BrowserSession second = BrowserSession.of("committee2", port);
        String template = shipped("jingde-2022-above-scale");
        String address = after(committee.post("/schemes", Map.of("scheme", template)));

        assertThat(after(second, second.post(address + "/adoption", DOCUMENT))).contains("SCHEME_TEMPLATE", "未通过：仅供参考");
    }

    private static String shipped(String name) {
        return SchemeJson.write(ShippedSchemes.find(name).orElseThrow());
    }

    private static String after(BrowserSession session, HttpResponse<String> step) {
        return session.get(after(step)).body();
    }

    private static String after(HttpResponse<String> step) {
        assertThat(step.statusCode()).as(step.body()).isEqualTo(302);
        return step.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    }
}
