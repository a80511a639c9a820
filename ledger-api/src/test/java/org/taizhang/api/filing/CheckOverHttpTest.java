package org.taizhang.api.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;
import static org.taizhang.api.Given.output;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;

/** Checks while typing, what is unusual explained and judged, alerts for statisticians only. */
@TestApplication
class CheckOverHttpTest {

    @LocalServerPort
    int port;

    private String uscc;
    private Caller filer;
    private Caller county;

    @BeforeEach
    void anEnterpriseAndItsFiler() {
        Given given = new Given(port);
        uscc = given.enterprise("nanxi", "2025-01");
        filer = given.filer(uscc);
        county = Caller.as("county", port);
    }

    @Test
    void whatIsUnusualIsRefusedWithWhatToDoInTheLanguageOfTheReader() {
        Answer chinese = filer.put(report("2025-02"), output(0));
        Answer english = filer.with("Accept-Language", "en").put(report("2025-02"), output(0));

        assertThat(chinese.status()).isEqualTo(422);
        assertThat(chinese.json().get("type").asString()).isEqualTo("urn:taizhang:problem:unexplained");
        assertThat(chinese.rules()).containsExactly("O16b");
        assertThat(chinese.text()).contains("原因代码", "/values/grossOutput");
        assertThat(english.text()).contains("explanations", "reason code");
    }

    @Test
    void aCheckWhileTypingSaysWhatAFilingWouldGetAndRecordsNothing() {
        JsonNode checked =
                accepted(filer.post(report("2025-02") + ":check", """
                        {"values": {"grossOutput": 0, "salesOutput": 10, "exportDelivery": 11, "operatingStatus": "1",
                                    "byClass": [{"classCode": "1311", "classOutput": 0}]}}""")).json();

        assertThat(checked.get("taken").asBoolean()).isFalse();
        assertThat(checked.at("/hard/0/rule").asString()).isEqualTo("F-O4");
        assertThat(checked.at("/soft/0/rule").asString()).isEqualTo("O16b");
        assertThat(checked.at("/soft/0/item").asString()).isEqualTo("grossOutput");
        assertThat(checked.at("/soft/0/explained").asBoolean()).isFalse();
        assertThat(checked.at("/soft/0/message/zh").asString()).isNotBlank();
        assertThat(checked.at("/derived/grossOutput.ytd").asInt(-1)).isZero();
        assertThat(filer.get(report("2025-02")).status()).isEqualTo(404);
    }

    @Test
    void anExplanationIsKeptJudgedAndStandsUntilItsMonth() {
        Answer filed = filer.put(report("2025-02"), explained(0, "设备大修，3月20日复产"));
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        JsonNode kept = accepted(filer.with("Ledger-Position", filed.header("Ledger-Position"))
                        .get(report("2025-02")))
                .json()
                .at("/report/checks/0");
        assertThat(kept.get("rule").asString()).isEqualTo("O16b");
        assertThat(kept.at("/given/text").asString()).isEqualTo("设备大修，3月20日复产");

        assertThat(filer.put(report("2025-03"), output(0)).rules()).containsExactly("O16b");
        accepted(
                county.post(
                        report("2025-02") + "/explanation-verdicts",
                        "{\"revision\": 1, \"rule\": \"O16b\", \"item\": \"grossOutput\", \"accepted\": true, \"until\": \"2025-03\"}"));
        assertThat(filer.put(report("2025-03"), output(0)).status()).isEqualTo(201);
        assertThat(filer.put(report("2025-04"), output(0)).rules()).containsExactly("O16b");
    }

    @Test
    void wordsThatSayNothingAreNoExplanation() {
        assertThat(filer.put(report("2025-02"), explained(0, "核实无误")).rules()).containsExactly("G07");
    }

    @Test
    void alertsAreForStatisticiansAndComputedWhenTheyAsk() {
        accepted(filer.put(report("2025-02"), output(1200)));
        Answer march = accepted(filer.put(report("2025-03"), output(1200)));
        String alerts = "/api/v1/clusters/nanxi/alerts?period=2025-03";

        JsonNode seen = accepted(county.with("Ledger-Position", march.header("Ledger-Position"))
                        .get(alerts))
                .json();

        assertThat(seen.get("items"))
                .filteredOn(alert -> alert.path("uscc").asString("").equals(uscc))
                .extracting(alert -> alert.get("rule").asString())
                .contains("G10");
        assertThat(filer.get(alerts).status()).isEqualTo(403);
        assertThat(filer.get(report("2025-03")).text()).doesNotContain("G10");
    }

    /** In the demonstration the area of 南溪 grew by more than a tenth in the last quarter of 2023. */
    @Test
    void theReportOfATownIsWatchedToo() {
        assertThat(accepted(county.get("/api/v1/clusters/nanxi/alerts?period=2023-12"))
                        .json()
                        .get("items"))
                .filteredOn(alert -> alert.get("form").asString().equals("development"))
                .isNotEmpty()
                .allSatisfy(alert -> {
                    assertThat(alert.get("rule").asString()).isEqualTo("N06");
                    assertThat(alert.has("uscc")).isFalse();
                });
    }

    @Test
    void theCatalogueListsEveryCheckAndAlertsToThoseTheyAreFor() {
        JsonNode forFilers = accepted(filer.get("/api/v1/checks?form=output")).json();
        JsonNode forTheCounty = accepted(county.get("/api/v1/checks")).json();

        assertThat(forFilers.get("items"))
                .extracting(check -> check.get("id").asString())
                .contains("F-O3", "O08", "G01")
                .doesNotContain("G10", "F-E1");
        assertThat(forTheCounty.get("items"))
                .filteredOn(check -> check.get("id").asString().equals("O08"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.get("severity").asString()).isEqualTo("SOFT");
                    assertThat(check.get("implemented").asString()).isEqualTo("EXPRESSION");
                    assertThat(check.at("/parameters/0/byClass/0/value").asInt())
                            .isEqualTo(60);
                });
        assertThat(forTheCounty.get("items"))
                .extracting(check -> check.get("id").asString())
                .contains("G10");
        assertThat(forTheCounty.get("notLive"))
                .extracting(check -> check.get("id").asString())
                .contains("O17");
    }

    private String report(String period) {
        return "/api/v1/enterprises/" + uscc + "/reports/output/" + period;
    }

    private static String explained(long thousandYuan, String text) {
        String body = output(thousandYuan).strip();
        return body.substring(0, body.length() - 1)
                + ", \"explanations\": [{\"rule\": \"O16b\", \"item\": \"grossOutput\", \"code\": \"02\", \"text\": \""
                + text
                + "\"}]}";
    }
}
