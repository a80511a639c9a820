package org.taizhang.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.TestApplication;

@TestApplication
class SignInTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Test
    void wrongPasswordsForOneLoginAreThrottledAndTheRightOneOfAnotherIsNot() {
        Caller guesser = Caller.as("nobody-" + port, port);
        Answer last = null;
        for (int i = 0; i < 11; i++) {
            last = guesser.withPassword("guess" + i).get("/api/v1/accounts/me");
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.rules()).containsExactly("SIGN_IN_LIMIT");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
        assertThat(Caller.as("county", port).get("/api/v1/accounts/me").status())
                .isEqualTo(200);
    }

    @Test
    void aScriptAtTheFormIsToldHowLongToWait() throws Exception {
        Browsing script = new Browsing();
        HttpResponse<String> last = null;
        for (int i = 0; i < 11; i++) {
            last = script.signIn(port, "form-nobody", "guess" + i);
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        assertThat(last.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(last.body()).contains("SIGN_IN_LIMIT");
    }

    @Test
    void theInterfaceOpensNoSession() {
        assertThat(Caller.as("county", port)
                        .get("/api/v1/accounts/me")
                        .headers()
                        .map())
                .doesNotContainKey("set-cookie");
    }

    @Test
    void aWriteThatAnotherSiteSendsIsRefused() {
        Answer answer =
                Caller.as("county", port).with("Sec-Fetch-Site", "cross-site").post("/api/v1/enterprises", "{}");

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void aSessionReadsTheInterfaceButWritesOnlyWithItsToken() throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        String form = send(browser, request("/login")).body();
        Matcher token = CSRF.matcher(form);
        assertThat(token.find()).as(form).isTrue();

        HttpResponse<String> signedIn = send(
                browser,
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "username=county&password=demo&_csrf=" + token.group(1))));

        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.headers().firstValue("Location").orElse("")).doesNotContain("error");
        assertThat(send(browser, request("/api/v1/accounts/me")).statusCode()).isEqualTo(200);
        HttpResponse<String> forged = send(
                browser,
                request("/api/v1/enterprises")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(forged.statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> send(HttpClient browser, HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
