package org.taizhang.api.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import org.taizhang.api.demo.DemoCast;
import org.taizhang.ledger.plan.FoundingPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every body of the description is sent, as {@code examples.txt} says: none is refused for its shape. */
@TestApplication
class ExamplesTest {

    private static final Map<String, Object> BODIES = Beside.read("bodies.json");

    @LocalServerPort
    int port;

    @Autowired
    JsonMapper json;

    /** @param answer {@code done}, or the rule by which the state of the ledger refuses it */
    private record Example(String method, String address, String login, String answer) {

        String operation() {
            return method + " " + address;
        }

        /** Of what it is one of; a retirement is one of the proposals. */
        String collection() {
            return address.replaceFirst("/\\{(id|number)}.*", "").replace("/retirements", "/proposals");
        }
    }

    @Test
    void everyBodyIsTakenOrRefusedForTheStateOfTheLedgerAlone() throws IOException {
        Given given = new Given(port);
        String uscc = given.enterprise("jiangkou", "2025-03");
        Caller filer = given.filer(uscc);
        accepted(Caller.as("committee", port).post("/api/v1/mappings", mapping()));
        Map<String, String> made = new HashMap<>(Map.of("/api/v1/assessments", DemoCast.ASSESSMENT));
        SoftAssertions all = new SoftAssertions();
        for (Example example : examples()) {
            Caller caller = example.login().equals("own") ? filer : Caller.as(example.login(), port);
            String body =
                    json.writeValueAsString(BODIES.get(example.operation())).replace(DemoCast.FILER.value(), uscc);
            Answer answer = caller.send(example.method(), address(example, uscc, made), body);
            boolean done = answer.status() < 300;
            if (done) {
                id(answer).ifPresent(id -> made.put(example.collection(), id));
            }
            all.assertThat(done ? "done" : String.join(",", answer.rules()))
                    .as(example.operation() + " " + answer.text())
                    .isEqualTo(example.answer());
        }
        accepted(Caller.as("committee", port).post("/api/v1/plan/withdrawal", """
                {"kind": "TARGET_PATHS", "id": "paths-2026", "reason": "试验"}"""));
        all.assertAll();
    }

    @Test
    void everyBodyIsSent() throws IOException {
        assertThat(examples().stream().map(Example::operation)).containsExactlyInAnyOrderElementsOf(BODIES.keySet());
    }

    private static String address(Example example, String uscc, Map<String, String> made) {
        String one = made.getOrDefault(example.collection(), "1");
        return example.address()
                .replace("{uscc}", uscc)
                .replace("{form}", example.address().endsWith(":unchanged") ? "land-use" : "output")
                .replace("{period}", Examples.OPEN_PERIOD)
                .replace("{cluster}", "jiangkou")
                .replace("{year}", "2027")
                .replace("{id}", one)
                .replace("{number}", example.address().contains("{id}") ? "1" : one);
    }

    /** Of what was made. */
    private static Optional<String> id(Answer answer) {
        return answer.text().isEmpty()
                ? Optional.empty()
                : Stream.of("/assessment/id", "/account/id", "/proposal", "/number", "/id")
                        .map(answer.json()::at)
                        .filter(JsonNode::isValueNode)
                        .map(JsonNode::asString)
                        .findFirst();
    }

    /** A mapping is long: the one that comes with the product, under another id. */
    private String mapping() {
        return json.<ObjectNode>valueToTree(FoundingPlan.yunyang(Instant.EPOCH).mapping())
                .put("id", "mapping-of-the-description")
                .toString();
    }

    private static List<Example> examples() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ExamplesTest.class.getResourceAsStream("examples.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\\s+"))
                    .map(words -> new Example(words[0], words[1], words[2], words[3]))
                    .toList();
        }
    }
}
