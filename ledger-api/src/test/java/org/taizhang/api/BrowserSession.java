package org.taizhang.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody signed in on the pages with cookies, without a browser around them. Follows no redirects. */
public final class BrowserSession {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public BrowserSession(int port) {
        this.port = port;
    }

    public static BrowserSession of(String login, int port) {
        BrowserSession session = new BrowserSession(port);
        session.post("/login", Map.of("username", login, "password", "demo"));
        return session;
    }

    public HttpResponse<String> get(String address) {
        return send(to(address).GET());
    }

    /** With the token a form of this site would send. */
    public HttpResponse<String> post(String address, Map<String, String> inputs) {
        Matcher token = TOKEN.matcher(get("/login").body());
        String form = inputs.entrySet().stream()
                .map(input -> input.getKey() + "=" + URLEncoder.encode(input.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + (token.find() ? token.group(1) : "") + "&", ""));
        return send(to(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Where an answer leads. */
    public HttpResponse<String> follow(HttpResponse<?> redirect) {
        URI there = URI.create(redirect.headers().firstValue("Location").orElseThrow());
        return get(there.getRawPath() + (there.getRawQuery() == null ? "" : "?" + there.getRawQuery()));
    }

    private HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
