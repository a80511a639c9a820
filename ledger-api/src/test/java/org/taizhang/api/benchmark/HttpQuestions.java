package org.taizhang.api.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A client that asks one question after another over a kept connection, with HTTP Basic. */
final class HttpQuestions {

    /** Until the compiler has done its work: before, the 95th percentile is its. */
    private static final int WARM_UP = 3_000;

    private static final int ASKED = 1_000;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final String authorization;

    HttpQuestions(int port, String login, String password) {
        this.base = "http://localhost:" + port;
        String credentials = login + ":" + password;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    /** @param body null to get, else to post */
    record Question(String path, @Nullable String body) {

        static Question get(String path) {
            return new Question(path, null);
        }
    }

    /** @return 95th percentile of milliseconds, the paths asked in turn */
    double p95(List<String> paths) throws IOException, InterruptedException {
        return p95(i -> Question.get(paths.get(i % paths.size())));
    }

    /** @return 95th percentile of milliseconds */
    double p95(IntFunction<Question> questions) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ASKED; i++) {
            Question question = questions.apply(i);
            long start = System.nanoTime();
            ask(question);
            if (i >= WARM_UP) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return Percentile.p95(times);
    }

    /** @return the body of an answer that succeeded */
    String ask(Question question) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + question.path())).header("Authorization", authorization);
        if (question.body() != null) {
            request.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(question.body()));
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(question + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
