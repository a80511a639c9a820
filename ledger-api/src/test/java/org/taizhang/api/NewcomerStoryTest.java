package org.taizhang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.demo.DemoCast;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the README promises a newcomer with curl, with the very reports that it sends. */
@TestApplication
class NewcomerStoryTest {

    private static final String REPORT = "/api/v1/enterprises/" + DemoCast.FILER + "/reports/output/2026-02";
    private static final String INTENSITY = "/api/v1/clusters/jiangkou/indicators?from=2026-02&to=2026-02";

    @LocalServerPort
    int port;

    @Test
    void aReportMovesTheIntensityACorrectionMovesItAgainAndTheOldNumberStaysToBeHad() throws IOException {
        ObjectNode report = sent().get(0);
        ObjectNode correction = sent().get(1);
        BigDecimal before = intensity(Caller.as("county", port), INTENSITY);

        Answer filed = file(report);
        BigDecimal moved = intensity(seeing(filed), INTENSITY);
        Answer corrected = file(correction);
        BigDecimal movedAgain = intensity(seeing(corrected), INTENSITY);

        assertThat(moved).isNotEqualByComparingTo(before);
        assertThat(movedAgain).isLessThan(moved);

        String position = filed.header("Ledger-Position");
        String recordedAt = filed.json().get("recordedAt").asString();
        assertThat(intensity(seeing(corrected), INTENSITY + "&asOfPosition=" + position))
                .isEqualByComparingTo(moved);
        assertThat(intensity(seeing(corrected), INTENSITY + "&asOf=" + recordedAt))
                .isEqualByComparingTo(moved);

        JsonNode then = Caller.as("filer", port)
                .get(REPORT + "?asOfPosition=" + position)
                .json();
        assertThat(then.at("/report/values/grossOutput")).isEqualTo(report.at("/values/grossOutput"));
        JsonNode history = Caller.as("filer", port).get(REPORT + "/history").json();
        assertThat(history.at("/items/0/values/grossOutput")).isEqualTo(correction.at("/values/grossOutput"));
        assertThat(history.at("/items/1/values/grossOutput")).isEqualTo(report.at("/values/grossOutput"));
    }

    @Test
    void halfAsMuchAgainAsLastYearIsAskedAbout() throws IOException {
        String more = sent().get(0).toString().replace("11000", "15000");

        Answer asked = send((ObjectNode) JsonMapper.shared().readTree(more));

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.rules()).contains("O08");
    }

    @Test
    void aReaderFromOutsideTheUnitIsRemembered() throws IOException {
        file(sent().get(1));

        accepted(Caller.as("town", port).get(REPORT));
        accepted(Caller.as("filer", port).get(REPORT));

        JsonNode readers = Caller.as("filer", port)
                .get("/api/v1/enterprises/" + DemoCast.FILER + "/readers")
                .json();
        assertThat(readers.at("/items/0/office").asString()).isEqualTo("TOWN_STAT");
        assertThat(readers.at("/items/0/purpose").asString()).isEqualTo("report");
    }

    /** The report of the README and its correction. */
    private static List<ObjectNode> sent() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        assertThat(readme).contains("$api/enterprises/" + DemoCast.FILER, "$unit/reports/output/2026-02");
        List<ObjectNode> bodies = Pattern.compile("-d '(\\{.*?})'", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map(body -> (ObjectNode) JsonMapper.shared().readTree(body.group(1)))
                .toList();
        assertThat(bodies).hasSize(2);
        return bodies;
    }

    private Answer file(ObjectNode report) {
        return accepted(send(report));
    }

    /** For the first time, or in place of what is there. */
    private Answer send(ObjectNode report) {
        Caller filer = Caller.as("filer", port);
        String revision = filer.get(REPORT).header("ETag");
        if (revision.isEmpty()) {
            return filer.put(REPORT, report.toString());
        }
        ObjectNode again = report.deepCopy();
        if (!again.has("reason")) {
            again.putObject("reason").put("code", "08").put("text", "录入差错");
        }
        return filer.with("If-Match", revision).put(REPORT, again.toString());
    }

    private Caller seeing(Answer write) {
        return Caller.as("county", port).with("Ledger-Position", write.header("Ledger-Position"));
    }

    private static BigDecimal intensity(Caller caller, String address) {
        Answer answer = accepted(caller.get(address));
        for (JsonNode indicator : answer.json().get("indicators")) {
            if (indicator.get("code").asString().equals("INTENSITY")) {
                JsonNode figure = indicator.at("/figures/0");
                assertThat(figure.has("value")).as(figure.toString()).isTrue();
                return figure.get("value").decimalValue();
            }
        }
        throw new AssertionError("no INTENSITY in " + answer.text());
    }
}
