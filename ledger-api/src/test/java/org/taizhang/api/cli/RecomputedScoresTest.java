package org.taizhang.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.TestApplication;
import org.taizhang.api.assessment.GivenAssessment;
import org.taizhang.api.demo.DemoCast;
import tools.jackson.databind.JsonNode;

/** Anybody gets the server's digits: from its score package, and an auditor from the exported ledger alone. */
@TestApplication
class RecomputedScoresTest {

    private static final String ASSESSMENT = "/api/v1/assessments/" + DemoCast.ASSESSMENT;

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("reading")
    DataSource reading;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void the_package_the_server_hands_out_gives_its_digits() throws IOException {
        JsonNode assessment =
                accepted(Caller.as("auditor", port).get(ASSESSMENT)).json();

        assertThat(score("--data", file("package.json", packageFor("auditor")).toString()))
                .as(err.toString())
                .isZero();

        assertThat(out.toString().lines().skip(1).map(RecomputedScoresTest::placed))
                .isEqualTo(placed(assessment.get("scores")));
        assertThat(packageFor("auditor"))
                .contains("\"result\":\"" + assessment.at("/run/resultHash").asString());
    }

    @Test
    void an_auditor_computes_the_same_package_from_the_exported_ledger() throws IOException {
        String ledger = exported();
        Path again = folder.resolve("again.json");

        assertThat(score("--ledger", ledger, "--assessment", DemoCast.ASSESSMENT, "--package", again.toString()))
                .as(err.toString())
                .isZero();

        assertThat(Files.readString(again)).isEqualTo(packageFor("auditor"));
    }

    @Test
    void a_package_or_a_ledger_that_was_changed_is_noticed() throws IOException {
        String changed = packageFor("auditor").replaceFirst("\"value\":\"\\d", "\"value\":\"9");
        assertThat(score("--data", file("package.json", changed).toString())).isEqualTo(1);
        assertThat(err.toString()).contains("PACKAGE_RESULT");

        List<String> lines = Files.readAllLines(Path.of(exported()));
        lines.remove(17);
        Path cut = Files.write(folder.resolve("cut.jsonl"), lines);
        assertThat(score("--ledger", cut.toString(), "--assessment", DemoCast.ASSESSMENT))
                .isEqualTo(1);
        assertThat(err.toString()).contains("position 18 is missing");

        assertThat(score("--ledger", cut.toString(), "--assessment", "1999-1")).isEqualTo(1);
        assertThat(score("--ledger", cut.toString(), "--assessment", DemoCast.ASSESSMENT, "--run", "99"))
                .isEqualTo(1);
        assertThat(score("--ledger", cut.toString())).isEqualTo(2);
        assertThat(score("--ledger", cut.toString(), "--assessment", "x", "--data", cut.toString()))
                .isEqualTo(2);
    }

    @Test
    void a_committee_gets_no_withheld_value_and_a_town_only_its_own() throws IOException {
        GivenAssessment given = new GivenAssessment(port);
        String id = given.computed(GivenAssessment.WITHHOLDING);
        given.published(id);
        String address = "/api/v1/assessments/" + id + "/package";
        String committee = accepted(Caller.as("committee", port).get(address)).text();

        assertThat(committee)
                .contains("\"leftOut\":[\"pingan\"]", "\"subject\":\"jiangkou\"")
                .doesNotContain("\"subject\":\"pingan\"");
        assertThat(score("--data", file("package.json", committee).toString()))
                .as(err.toString())
                .isZero();
        assertThat(err.toString()).contains("left out: [pingan]");
        assertThat(accepted(Caller.as("auditor", port).get(address)).text()).contains("\"leftOut\":[]");

        JsonNode office = accepted(Caller.as("office", port).get(address)).json();
        assertThat(office.at("/table/entries").findValuesAsString("subject")).containsExactly("jiangkou");
    }

    private String packageFor(String login) {
        return accepted(Caller.as(login, port).get(ASSESSMENT + "/package")).text();
    }

    private String exported() throws IOException {
        Path ledger = folder.resolve("events.jsonl");
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(ledger))) {
            new EventLines(reading).write(1, lines);
        }
        return ledger.toString();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** {@code jiangkou,1,A,103.50} */
    private static String placed(String line) {
        return String.join(",", List.of(line.split(",")).subList(0, 4));
    }

    private static List<String> placed(JsonNode scores) {
        List<String> placed = new ArrayList<>();
        scores.forEach(score -> placed.add(String.join(
                ",",
                score.get("cluster").asString(),
                score.path("rank").asString(""),
                score.get("band").asString(),
                score.get("total").decimalValue().setScale(2).toPlainString())));
        return placed;
    }

    private int score(String... options) {
        List<String> words = new ArrayList<>(List.of("score"));
        words.addAll(List.of(options));
        return CommandLineInterface.create()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words.toArray(String[]::new));
    }
}
