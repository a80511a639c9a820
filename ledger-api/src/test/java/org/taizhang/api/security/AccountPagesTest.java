package org.taizhang.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Caller;
import org.taizhang.api.TestApplication;
import org.taizhang.api.demo.DemoCast;

/** What an administrator does for a newcomer, at the pages. */
@TestApplication
class AccountPagesTest {

    private static final Pattern PASSWORD = Pattern.compile("<code id=\"password\">([^<]+)</code>");
    private static final Pattern ADDRESS = Pattern.compile("action=\"(/accounts/acc-[0-9a-f]+)/password-reset\"");

    @LocalServerPort
    int port;

    @Test
    void what_is_wrong_is_said_at_once_and_what_was_typed_is_kept() {
        BrowserSession admin = BrowserSession.of("admin", port);

        admin.post("/accounts", Map.of("login", "不行", "name", "示例木业统计员", "roles", "TOWN_STAT", "cluster", ""));

        assertThat(admin.get("/accounts").body()).contains("登录名应为", "镇的角色须指定其集聚区", "value=\"示例木业统计员\"");
    }

    @Test
    void a_newcomer_is_let_in_files_for_an_enterprise_and_is_locked_out_again() {
        BrowserSession admin = BrowserSession.of("admin", port);

        HttpResponse<String> opened =
                admin.post("/accounts", Map.of("login", "newcomer-page", "name", "示例木业统计员", "roles", "FILER"));
        String password = found(PASSWORD, opened);
        String page = found(ADDRESS, opened);
        assertThat(opened.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(admin.get(page).body()).contains("一次性密码未改", "还没有受托企业").doesNotContain(password);
        assertThat(signIn("newcomer-page", password)).isEqualTo(200);

        String mandates = page + "/mandates";
        admin.post(mandates, Map.of("uscc", "91999999DEM1000157", "from", "2026-01-01"));
        assertThat(admin.get(page).body()).contains("校验码不符", "91999999DEM1000157");
        Map<String, String> mandate = Map.of("uscc", DemoCast.FILER.value(), "from", "2026-01-01");
        admin.post(mandates, mandate);
        assertThat(admin.get(page).body()).contains("自 2026-01-01 起");
        admin.post(mandates, Map.of("uscc", DemoCast.FILER.value(), "from", "2026-01-01", "until", "2026-02-01"));
        assertThat(admin.get(page).body()).contains("2026-02-01 止");

        String renewed = found(PASSWORD, admin.post(page + "/password-reset", Map.of()));
        assertThat(signIn("newcomer-page", password)).isEqualTo(401);
        assertThat(signIn("newcomer-page", renewed)).isEqualTo(200);
        admin.post(page + "/lock", Map.of("locked", "true"));
        assertThat(signIn("newcomer-page", renewed)).isEqualTo(401);
        assertThat(admin.get(page).body()).contains("已锁定", "解除锁定");
    }

    @Test
    void who_only_reads_is_offered_nothing_and_nobody_locks_the_own_account() {
        BrowserSession auditor = BrowserSession.of("auditor", port);
        assertThat(auditor.get("/accounts").body()).contains("committee2").doesNotContain("name=\"login\"");

        String own = Caller.as("admin", port)
                .get("/api/v1/accounts/me")
                .json()
                .get("id")
                .asString();
        assertThat(BrowserSession.of("admin", port).get("/accounts/" + own).body())
                .contains("重置密码")
                .doesNotContain("锁定账户");
    }

    private int signIn(String login, String password) {
        return Caller.as(login, port)
                .withPassword(password)
                .get("/api/v1/accounts/me")
                .status();
    }

    private static String found(Pattern pattern, HttpResponse<String> answer) {
        Matcher matcher = pattern.matcher(answer.body());
        assertThat(matcher.find()).as(answer.body()).isTrue();
        return matcher.group(1);
    }
}
