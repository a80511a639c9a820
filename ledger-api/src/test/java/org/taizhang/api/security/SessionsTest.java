package org.taizhang.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Taizhang;
import org.taizhang.api.TaizhangProperties;
import org.taizhang.api.TestApplication;

@TestApplication
class SessionsTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String ME = "/api/v1/accounts/me";
    private static final String PASSWORD = "a password of ten";

    @LocalServerPort
    int port;

    @Autowired
    TaizhangProperties properties;

    @Autowired
    JdbcIndexedSessionRepository sessions;

    @Autowired
    DataSource database;

    @Test
    void aSessionIsServedByEveryNodeAndOutlivesTheOneThatOpenedIt() throws Exception {
        Account account = account();
        Browsing browser = new Browsing();
        try (ConfigurableApplicationContext node = anotherNode()) {
            int other = Integer.parseInt(node.getEnvironment().getProperty("local.server.port", "0"));
            browser.signIn(other, account.login, PASSWORD);

            assertThat(browser.get(other, ME).statusCode()).isEqualTo(200);
            assertThat(browser.get(port, ME).statusCode()).isEqualTo(200);
        }

        assertThat(browser.get(port, ME).body()).contains(account.login);
    }

    @Test
    void anAccountThatIsLockedIsSignedOutEverywhere() throws Exception {
        Account account = account();
        Browsing browser = new Browsing();
        browser.signIn(port, account.login, PASSWORD);
        assertThat(browser.get(port, ME).statusCode()).isEqualTo(200);

        Caller.as("admin", port).put("/api/v1/accounts/" + account.id + "/lock", "{\"locked\": true}");

        assertThat(browser.get(port, ME).statusCode()).isEqualTo(401);
    }

    @Test
    void anotherPasswordEndsAllSessionsButTheOneItWasChangedIn() throws Exception {
        Account account = account();
        Browsing here = new Browsing();
        Browsing elsewhere = new Browsing();
        here.signIn(port, account.login, PASSWORD);
        elsewhere.signIn(port, account.login, PASSWORD);

        here.submit(
                port, "/account/password", Map.of("oldPassword", PASSWORD, "newPassword", "another password of ten"));

        assertThat(here.get(port, ME).statusCode()).isEqualTo(200);
        assertThat(elsewhere.get(port, ME).statusCode()).isEqualTo(401);

        Caller.as("admin", port).post("/api/v1/accounts/" + account.id + "/password-reset", "{}");

        assertThat(here.get(port, ME).statusCode()).isEqualTo(401);
    }

    /** The login page in the place of a part would leave nothing. */
    @Test
    void whoeverIsSignedOutIsLedToTheLoginWithTheWholePageAndBackToWhatWasAsked() throws Exception {
        Browsing browser = new Browsing();
        String asked = "/clusters/jiangkou?indicator=EMPLOYMENT&from=2025-03&to=2025-12";

        HttpResponse<String> part = browser.send(Browsing.request(port, asked).header("HX-Request", "true"));
        HttpResponse<String> page = new Browsing().get(port, asked);
        HttpResponse<String> signedIn = browser.signIn(port, "county", "demo");

        assertThat(part.statusCode()).isEqualTo(401);
        assertThat(part.headers().firstValue("HX-Redirect")).contains("/login");
        assertThat(part.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElse("")).endsWith("/login");
        assertThat(signedIn.headers().firstValue("Location").orElse("")).contains(asked);
    }

    @Test
    void whoeverMustChangeThePasswordIsLedThereWithTheWholePage() throws Exception {
        Account account = account();
        Answer reset = Caller.as("admin", port).post("/api/v1/accounts/" + account.id + "/password-reset", "{}");
        Browsing browser = new Browsing();
        browser.signIn(port, account.login, reset.json().get("oneTimePassword").asString());

        HttpResponse<String> part =
                browser.send(Browsing.request(port, "/clusters").header("HX-Request", "true"));

        assertThat(part.statusCode()).isEqualTo(403);
        assertThat(part.headers().firstValue("HX-Redirect")).contains("/account/password");
    }

    @Test
    void theCookieIsNotForScriptsNorForOtherSites() throws Exception {
        List<String> cookies = new Browsing().get(port, "/login").headers().allValues("Set-Cookie");

        assertThat(cookies)
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).startsWith("taizhang=").contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void whatExpiredIsRemovedAndWhatCannotBeReadIsAsIfItWereNotThere() throws Exception {
        Account account = account();
        Browsing browser = new Browsing();
        browser.signIn(port, account.login, PASSWORD);
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("UPDATE account.session_attributes SET attribute_bytes = 'of another version'")
                .update();

        assertThat(browser.get(port, ME).statusCode()).isEqualTo(401);
        assertThat(browser.get(port, "/login").statusCode()).isEqualTo(200);

        jdbc.sql("UPDATE account.session SET expiry_time = 1").update();
        sessions.cleanUpExpiredSessions();

        assertThat(jdbc.sql("SELECT count(*) FROM account.session_attributes")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private record Account(String id, String login) {}

    private Account account() {
        Answer opened = Caller.as("admin", port).post("/api/v1/accounts", """
                {"login": "session-%d", "name": "会话", "roles": ["COUNTY"]}""".formatted(NUMBER.incrementAndGet()));
        Account account = new Account(
                opened.json().at("/account/id").asString(),
                opened.json().at("/account/login").asString());
        String once = opened.json().get("oneTimePassword").asString();
        Caller.as(account.login, port).withPassword(once).put("/api/v1/accounts/me/password", """
                {"oldPassword": "%s", "newPassword": "%s"}""".formatted(
                        once, PASSWORD));
        return account;
    }

    private ConfigurableApplicationContext anotherNode() {
        return new SpringApplicationBuilder(Taizhang.class)
                .profiles("demo")
                .run(
                        "--taizhang.data=" + properties.data(),
                        "--taizhang.programs=" + properties.programs(),
                        "--taizhang.small-demonstration=true",
                        "--taizhang.attach=true",
                        "--server.port=0");
    }
}
