package org.taizhang.api.feed;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import org.taizhang.ledger.Problem;
import tools.jackson.databind.json.JsonMapper;

/** One call of one subscriber: redirects are not followed, and of the answer only the beginning is read. */
@Component
class Webhook {

    /** For everything, from looking up the name to the end of the answer. */
    private static final Duration CALL_MAX = Duration.ofSeconds(10);

    private static final Duration CONNECT_MAX = Duration.ofSeconds(5);
    private static final int BEGINNING_BYTES = 500;

    private final Reachable reachable;
    private final JsonMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT_MAX)
            .build();

    Webhook(Reachable reachable, JsonMapper json) {
        this.reachable = reachable;
        this.json = json;
    }

    /** @param at what the signature says */
    Call call(String url, byte[] secret, Message message, Instant at) {
        List<Problem> problems = reachable.problems(url);
        if (!problems.isEmpty()) {
            return Call.failed(problems.get(0).rule());
        }
        byte[] body = json.writeValueAsBytes(message);
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(CALL_MAX)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Taizhang")
                .header("Taizhang-Event", message.id())
                .header(Signature.HEADER, Signature.of(secret, at, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, head -> new FirstBytes(BEGINNING_BYTES));
        try {
            HttpResponse<byte[]> got = answer.get(CALL_MAX.toMillis(), TimeUnit.MILLISECONDS);
            return Call.answered(got.statusCode(), new String(got.body(), StandardCharsets.UTF_8));
        } catch (ExecutionException e) {
            return Call.failed(String.valueOf(e.getCause()));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return Call.failed("no answer within " + CALL_MAX.toSeconds() + " s");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return Call.failed("stopped");
        }
    }
}
