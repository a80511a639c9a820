package org.taizhang.api.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.TestApplication;
import org.taizhang.api.assessment.AssessmentGiven;
import tools.jackson.databind.JsonNode;

@TestApplication
class FeedsOverHttpTest {

    private static final String SUBSCRIPTIONS = "/api/v1/feeds/subscriptions";

    @LocalServerPort
    int port;

    @Autowired
    WebhookClerk clerk;

    @Test
    void whoever_subscribed_or_listens_is_told_when_an_assessment_is_published() throws Exception {
        String id = AssessmentGiven.opened(port, AssessmentGiven.adopted(port, "told"));
        Caller county = Caller.as("county", port);
        try (Subscriber subscriber = new Subscriber(() -> 200);
                BufferedReader live = listening("office")) {
            JsonNode opened = accepted(county.post(SUBSCRIPTIONS, """
                            {"url": "%s", "kinds": ["assessment.published"]}""".formatted(subscriber.url())))
                    .json();
            String subscription = opened.at("/subscription/id").asString();
            long before = opened.at("/subscription/position").asLong();
            AssessmentGiven.publish(port, id);

            clerk.deliver();
            Subscriber.Heard heard = subscriber.next();
            assertThat(heard.body()).contains("\"subject\":\"" + id + "\"");
            assertThat(heard.signature())
                    .isEqualTo(Signature.of(
                            opened.get("secret").asString().getBytes(StandardCharsets.US_ASCII),
                            Instant.ofEpochSecond(
                                    Long.parseLong(heard.signature().substring(2, 12))),
                            heard.body().getBytes(StandardCharsets.UTF_8)));
            assertThat(told(live)).isEqualTo(heard.body());
            Answer again = accepted(
                    county.with("Last-Event-ID", String.valueOf(before)).get("/api/v1/feeds/events?seconds=0"));
            assertThat(again.header("Content-Type")).startsWith("text/event-stream");
            assertThat(again.text()).contains("event:assessment.published", "data:" + heard.body());
            assertThat(Caller.as("filer", port)
                            .get("/api/v1/feeds/events?seconds=0&after=" + before)
                            .text())
                    .as("who reads no assessment hears of none")
                    .doesNotContain("assessment.published");

            Answer log = accepted(Caller.as("auditor", port).get(SUBSCRIPTIONS + "/" + subscription + "/deliveries"));
            assertThat(log.json().at("/items/0/status").asInt()).isEqualTo(200);
            assertThat(county.get(SUBSCRIPTIONS).text())
                    .as("the secret is shown once")
                    .doesNotContain(opened.get("secret").asString());
            assertThat(county.send("DELETE", SUBSCRIPTIONS + "/" + subscription, null)
                            .status())
                    .isEqualTo(204);
            assertThat(county.post(SUBSCRIPTIONS + "/" + subscription + "/resumption", "")
                            .rules())
                    .containsExactly("FEED_ENDED");
        }
    }

    @Test
    void a_test_call_is_signed_and_marked_and_what_became_of_it_is_answered() throws Exception {
        Caller county = Caller.as("county", port);
        String address;
        try (Subscriber subscriber = new Subscriber(() -> 201, "thanks ".repeat(20_000))) {
            JsonNode opened = accepted(county.post(SUBSCRIPTIONS, """
                            {"url": "%s", "kinds": ["assessment.final"]}""".formatted(subscriber.url())))
                    .json();
            address = SUBSCRIPTIONS + "/" + opened.at("/subscription/id").asString();

            JsonNode tested = accepted(county.post(address + ":test", "")).json();

            Subscriber.Heard heard = subscriber.next();
            assertThat(heard.event()).startsWith("test-");
            assertThat(heard.body()).contains("\"kind\":\"test\"", "\"id\":\"" + heard.event() + "\"");
            assertThat(heard.signature())
                    .isEqualTo(Signature.of(
                            opened.get("secret").asString().getBytes(StandardCharsets.US_ASCII),
                            Instant.ofEpochSecond(
                                    Long.parseLong(heard.signature().substring(2, 12))),
                            heard.body().getBytes(StandardCharsets.UTF_8)));
            assertThat(tested.get("status").asInt()).isEqualTo(201);
            assertThat(tested.get("taken").asBoolean()).isTrue();
            assertThat(tested.get("millis").asLong()).isNotNegative();
            assertThat(tested.get("beginning").asString())
                    .as("the rest is not read")
                    .startsWith("thanks thanks")
                    .hasSize(500);
        }
        JsonNode failed = accepted(county.post(address + ":test", "")).json();
        assertThat(failed.has("status")).isFalse();
        assertThat(failed.get("taken").asBoolean()).isFalse();
        assertThat(failed.get("error").asString()).contains("ConnectException");
        assertThat(accepted(county.get(address + "/deliveries")).json().get("items"))
                .as("a test is no call in order")
                .isEmpty();
        county.send("DELETE", address, null);
        assertThat(county.post(address + ":test", "").rules()).containsExactly("FEED_ENDED");
    }

    @Test
    void everything_that_is_wrong_with_a_subscription_is_said_at_once() {
        Answer refused = Caller.as("admin", port).post(SUBSCRIPTIONS, """
                {"url": "http://10.1.2.3/", "kinds": []}""");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rules()).containsExactly("FEED_HTTPS", "FEED_PRIVATE", "FEED_KINDS");
        assertThat(Caller.as("county", port)
                        .get("/api/v1/feeds/events?seconds=301")
                        .rules())
                .isEqualTo(List.of("SECONDS"));
    }

    private BufferedReader listening(String login) throws Exception {
        String basic = Base64.getEncoder().encodeToString((login + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/feeds/events"))
                .header("Authorization", "Basic " + basic)
                .build();
        return new BufferedReader(new InputStreamReader(
                HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofInputStream())
                        .body(),
                StandardCharsets.UTF_8));
    }

    private static String told(BufferedReader stream) throws Exception {
        String line = stream.readLine();
        while (!line.startsWith("data:")) {
            line = stream.readLine();
        }
        return line.substring("data:".length());
    }
}
