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

/** A client that asks one question after another over a kept connection, with HTTP Basic. */
final class HttpQuestions {

    private static final int WARM_UP = 200;
    private static final int ASKED = 500;

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

    /** @return 95th percentile of milliseconds, the paths asked in turn */
    double p95(List<String> paths) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ASKED; i++) {
            long start = System.nanoTime();
            ask(paths.get(i % paths.size()));
            if (i >= WARM_UP) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return Percentile.p95(times);
    }

    private void ask(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", authorization)
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }
}
