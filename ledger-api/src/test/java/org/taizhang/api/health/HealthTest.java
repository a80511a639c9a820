package org.taizhang.api.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.TestApplication;

@TestApplication
class HealthTest {

    @LocalServerPort
    int port;

    @Test
    void everybodySeesTheStatusAndNothingElse() throws Exception {
        assertThat(health(null)).contains("\"status\":\"UP\"").doesNotContain("components");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "county", "auditor"})
    void detailsAreForThoseWhoAnswerForTheLedger(String login) throws Exception {
        assertThat(health(login))
                .contains(
                        "\"kind\":\"DEMONSTRATION\"",
                        "\"aheadMillis\"",
                        "\"behind\"",
                        "\"databaseRole\":{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"filer", "town", "committee"})
    void othersSeeTheStatusOnly(String login) throws Exception {
        assertThat(health(login)).contains("\"status\":\"UP\"").doesNotContain("components");
    }

    private String health(String login) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"));
        if (login != null) {
            String credentials = login + ":demo";
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
