package org.taizhang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.demo.DemoCast;
import tools.jackson.databind.JsonNode;

/** What the README promises a newcomer with curl. */
@TestApplication
class NewcomerStoryTest {

    private static final String REPORT = "/api/v1/enterprises/" + DemoCast.FILER + "/reports/output/2026-02";
    private static final String INTENSITY = "/api/v1/clusters/jiangkou/indicators?from=2026-02&to=2026-02";

    @LocalServerPort
    int port;

    @Test
    void aReportMovesTheIntensityACorrectionMovesItAgainAndTheOldNumberStaysToBeHad() {
        BigDecimal before = intensity(Caller.as("county", port), INTENSITY);

        Answer filed = file(48_000);
        BigDecimal moved = intensity(seeing(filed), INTENSITY);
        Answer corrected = file(51_000);
        BigDecimal movedAgain = intensity(seeing(corrected), INTENSITY);

        assertThat(moved).isNotEqualByComparingTo(before);
        assertThat(movedAgain).isGreaterThan(moved);

        String position = filed.header("Ledger-Position");
        String recordedAt = filed.json().get("recordedAt").asString();
        assertThat(intensity(seeing(corrected), INTENSITY + "&asOfPosition=" + position))
                .isEqualByComparingTo(moved);
        assertThat(intensity(seeing(corrected), INTENSITY + "&asOf=" + recordedAt))
                .isEqualByComparingTo(moved);

        JsonNode then = Caller.as("filer", port)
                .get(REPORT + "?asOfPosition=" + position)
                .json();
        assertThat(then.at("/report/values/grossOutput").asInt()).isEqualTo(48_000);
        JsonNode history = Caller.as("filer", port).get(REPORT + "/history").json();
        assertThat(history.at("/items/0/values/grossOutput").asInt()).isEqualTo(51_000);
        assertThat(history.at("/items/1/values/grossOutput").asInt()).isEqualTo(48_000);
    }

    @Test
    void aReaderFromOutsideTheUnitIsRemembered() {
        file(50_000);

        accepted(Caller.as("town", port).get(REPORT));
        accepted(Caller.as("filer", port).get(REPORT));

        JsonNode readers = Caller.as("filer", port)
                .get("/api/v1/enterprises/" + DemoCast.FILER + "/readers")
                .json();
        assertThat(readers.at("/items/0/office").asString()).isEqualTo("TOWN_STAT");
        assertThat(readers.at("/items/0/purpose").asString()).isEqualTo("report");
    }

    /** For the first time, or in place of what is there. */
    private Answer file(long thousandYuan) {
        Caller filer = Caller.as("filer", port);
        String revision = filer.get(REPORT).header("ETag");
        Caller sender = revision.isEmpty() ? filer : filer.with("If-Match", revision);
        return accepted(sender.put(REPORT, """
                {"values": {"grossOutput": %1$d, "salesOutput": %1$d, "exportDelivery": 0, "operatingStatus": "1",
                            "byClass": [{"classCode": "3311", "classOutput": %1$d}]},
                 "reason": {"code": "08", "text": "录入差错"},
                 "explanations": [{"code": "09", "text": "集中交付课桌椅合同3份"}]}""".formatted(thousandYuan)));
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
