package org.taizhang.api.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.TestApplication;

/** A subscription from its first day to its end, at its pages. */
@TestApplication
class SubscriptionPagesTest {

    private static final Pattern SECRET = Pattern.compile("<code id=\"secret\">([\\w-]{43})</code>");
    private static final Pattern END = Pattern.compile("action=\"(/subscriptions/[0-9a-f-]{36})/end\"");

    @LocalServerPort
    int port;

    @Test
    void what_is_wrong_is_said_at_once_and_what_was_typed_is_kept() {
        BrowserSession county = BrowserSession.of("county", port);

        HttpResponse<String> refused = county.post("/subscriptions", Map.of("url", "http://10.1.2.3/typed"));

        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(county.get("/subscriptions").body())
                .contains("FEED_HTTPS", "FEED_PRIVATE", "FEED_KINDS", "http://10.1.2.3/typed");
    }

    @Test
    void the_secret_is_in_one_answer_only_and_whoever_may_not_change_is_offered_nothing() {
        BrowserSession admin = BrowserSession.of("admin", port);

        HttpResponse<String> opened =
                admin.post("/subscriptions", Map.of("url", "http://127.0.0.1:1/page", "kinds", "FIGURES_PUBLISHED"));
        Matcher secret = SECRET.matcher(opened.body());
        Matcher address = END.matcher(opened.body());
        assertThat(secret.find() && address.find()).as(opened.body()).isTrue();
        assertThat(opened.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        String page = address.group(1);

        assertThat(admin.get(page).body()).contains("有效", "数据公布").doesNotContain(secret.group(1));
        assertThat(BrowserSession.of("auditor", port).get(page).body())
                .doesNotContain(page + "/end")
                .doesNotContain(page + "/test");
        admin.post(page + "/test", Map.of());
        assertThat(admin.get(page).body()).contains("测试通知没有得到答复（java.net.ConnectException");
        assertThat(admin.post(page + "/secret", Map.of()).body())
                .as("another one, once more")
                .containsPattern(SECRET)
                .doesNotContain(secret.group(1));
        admin.post(page + "/end", Map.of());
        assertThat(admin.get(page).body()).contains("已停用").doesNotContain(page + "/end");
        admin.post(page + "/resumption", Map.of());
        assertThat(admin.get(page).body()).contains("FEED_ENDED");
        admin.post(page + "/secret", Map.of());
        assertThat(admin.get(page).body()).contains("FEED_ENDED");
    }

    @Test
    void there_is_no_page_of_what_does_not_exist() {
        assertThat(BrowserSession.of("county", port).get("/subscriptions/none").statusCode())
                .isEqualTo(404);
    }
}
