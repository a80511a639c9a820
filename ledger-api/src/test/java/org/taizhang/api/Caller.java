package org.taizhang.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with curl: one account, JSON in and out. */
public record Caller(int port, @Nullable String login, String password, List<String> headers) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    public static Caller nobody(int port) {
        return new Caller(port, null, "", List.of());
    }

    /** A demo account. */
    public static Caller as(String login, int port) {
        return new Caller(port, login, "demo", List.of());
    }

    public Caller with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of(header, value));
        return new Caller(port, login, password, more);
    }

    public Caller withPassword(String other) {
        return new Caller(port, login, other, headers);
    }

    public record Answer(int status, java.net.http.HttpHeaders headers, String text) {

        public JsonNode json() {
            return JSON.readTree(text);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** The rules a problem names. */
        public List<String> rules() {
            List<String> rules = new ArrayList<>();
            json().get("errors").forEach(e -> rules.add(e.get("rule").asString()));
            return rules;
        }

        /** Where in the request a problem is. */
        public List<String> pointers() {
            return json().get("errors").findValuesAsString("pointer");
        }
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    public Answer postVisibly(String path, String json) {
        return visibly("POST", path, json);
    }

    public Answer putVisibly(String path, String json) {
        return visibly("PUT", path, json);
    }

    /** Writes under a key, and asks again until what was recorded can be read, as a busy machine may take long. */
    private Answer visibly(String method, String path, String json) {
        Caller keyed = with("Idempotency-Key", UUID.randomUUID().toString());
        Answer answer = keyed.send(method, path, json);
        for (int more = 30; more > 0 && answer.json().path("pending").asBoolean(false); more--) {
            answer = keyed.send(method, path, json);
        }
        return answer;
    }

    public Answer send(String method, String path, @Nullable String body) {
        HttpRequest.Builder request = request(path)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null && !headers.contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        return answer(request);
    }

    /** A file as the body. */
    public Answer upload(String path, byte[] file) {
        return answer(request(path)
                .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                .header("Content-Type", "application/octet-stream"));
    }

    /** A file as the answer. */
    public byte[] download(String path) {
        try {
            return HTTP.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (login != null) {
            request.header("Authorization", "Basic " + basic());
        }
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        return request;
    }

    private static Answer answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String basic() {
        return Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
