package org.taizhang.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;
import static org.taizhang.api.Given.output;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import org.taizhang.api.demo.DemoCast;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.window.ReportingYear;
import org.taizhang.ledger.window.ReportingYear.Occasion;
import tools.jackson.databind.JsonNode;

@TestApplication
class ExtensionOverHttpTest {

    private static final String ADDRESS = "/api/v1/calendar/extensions";

    @LocalServerPort
    int port;

    @Autowired
    Streams streams;

    @Autowired
    WindowClerk clerk;

    @Test
    void oneProposesAnotherConsentsAndTheUnitHasUntilThen() {
        String uscc = new Given(port).enterprise("jiangkou", "2026-01");
        String id = propose("2026-03", uscc).json().get("id").asString();

        assertThat(Caller.as("county", port)
                        .post(ADDRESS + "/" + id + "/consent", "")
                        .rules())
                .containsExactly("SECOND_PERSON");
        assertThat(state(id)).isEqualTo("WAITING");
        accepted(Caller.as("county2", port).post(ADDRESS + "/" + id + "/consent", ""));

        assertThat(state(id)).isEqualTo("GRANTED");
        JsonNode due = accepted(Caller.as("county", port)
                        .get("/api/v1/enterprises/" + uscc + "/reports?from=2026-03&to=2026-03"))
                .json();
        assertThat(closesOn(due, "employment")).isEqualTo("2026-05-15T04:00:00Z");
        assertThat(closesOn(due, "output")).isEqualTo("2026-04-25T04:00:00Z");
    }

    @Test
    void oneThatWaitsIsRefusedOrWithdrawnAndStaysOnTheList() {
        String uscc = new Given(port).enterprise("jiangkou", "2026-01");
        String refused = propose("2026-03", uscc).json().get("id").asString();
        String withdrawn = propose("2026-03", uscc).json().get("id").asString();

        accepted(Caller.as("county2", port).post(ADDRESS + "/" + refused + "/refusal", "{\"reason\": \"停电未影响该企业\"}"));
        accepted(Caller.as("county", port).post(ADDRESS + "/" + withdrawn + "/withdrawal", "{\"reason\": \"已恢复供电\"}"));

        assertThat(state(refused)).isEqualTo("REFUSED");
        assertThat(state(withdrawn)).isEqualTo("WITHDRAWN");
        Answer late = Caller.as("county2", port).post(ADDRESS + "/" + withdrawn + "/consent", "");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.rules()).containsExactly("EXTENSION_ENDED");
        assertThat(BrowserSession.of("county", port)
                        .get("/calendar/extensions?year=2026")
                        .body())
                .contains("未同意：停电未影响该企业", "已撤回：已恢复供电");
    }

    @Test
    void whatIsWrongIsToldByFieldAndWhatIsUnknownIsNotFound() {
        Answer answer = Caller.as("county", port).post(ADDRESS, """
                {"form": "output", "period": "2026-03", "cluster": "nowhere", "closesOn": "2026-03-06T04:00:00Z", "reason": "13812345678"}""");

        assertThat(answer.rules()).containsExactlyInAnyOrder("EXTENSION_CLOSES", "CLUSTER_UNKNOWN", "PERSONAL_DATA");
        assertThat(Caller.as("county2", port)
                        .post(ADDRESS + "/2026-9999/consent", "")
                        .status())
                .isEqualTo(404);
        assertThat(Caller.as("county2", port).post(ADDRESS + "/x/consent", "").status())
                .isEqualTo(404);
    }

    @Test
    void aFirstReportIsNotTakenBeforeTheWindowOpensNorAfterItClosed() {
        Caller filer = Caller.as("filer", port);
        String own = "/api/v1/enterprises/" + DemoCast.FILER + "/reports/output/";

        assertThat(filer.put(own + "2026-03", output(100)).rules()).contains("WINDOW_NOT_OPEN");
    }

    @Test
    void theWindowsOfTheDemonstrationWereRecordedWhenItOpened() {
        ReportingYear year =
                streams.read(ReportingYear.STREAM, ReportingYear.id(2025)).state();

        assertThat(year.open()).hasSize(44).containsEntry(new Occasion(FormCode.OUTPUT, Period.december(2025)), false);
        ReportingYear running =
                streams.read(ReportingYear.STREAM, ReportingYear.id(2026)).state();
        assertThat(running.open())
                .hasSize(4)
                .containsEntry(new Occasion(FormCode.OUTPUT, Period.parse("2026-02")), true);
    }

    @Test
    void askedAgainTheClerkRecordsNothing() {
        long before = streams.read(ReportingYear.STREAM, ReportingYear.id(2025)).sequence();

        clerk.record();

        assertThat(streams.read(ReportingYear.STREAM, ReportingYear.id(2025)).sequence())
                .isEqualTo(before);
    }

    private Answer propose(String period, String uscc) {
        return accepted(Caller.as("county", port).post(ADDRESS, """
                {"form": "employment", "period": "%s", "enterprises": ["%s"], "closesOn": "2026-05-15T04:00:00Z",
                 "reason": "洪水停电三日"}""".formatted(period, uscc)));
    }

    private static String closesOn(JsonNode due, String form) {
        return due.get("items")
                .valueStream()
                .filter(report -> report.get("form").asString().equals(form))
                .map(report -> report.get("closesOn").asString())
                .findFirst()
                .orElseThrow();
    }

    private String state(String id) {
        JsonNode items = accepted(Caller.as("auditor", port).get(ADDRESS + "?year=" + id.substring(0, 4)))
                .json()
                .get("items");
        for (JsonNode item : items) {
            if (item.get("id").asString().equals(id)) {
                return item.get("state").asString();
            }
        }
        return "none";
    }
}
