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

@TestApplication
class FilingOverHttpTest {

    @LocalServerPort
    int port;

    private String uscc;
    private Caller filer;
    private String report;

    @BeforeEach
    void anEnterpriseAndItsFiler() {
        Given given = new Given(port);
        uscc = given.enterprise("nanxi", "2025-01");
        filer = given.filer(uscc);
        report = "/api/v1/enterprises/" + uscc + "/reports/output/2025-02";
    }

    @Test
    void aFirstFilingIsCreatedAndCarriesItsRevisionAndPosition() {
        Answer filed = filer.put(report, output(1200));

        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        assertThat(filed.header("ETag")).isEqualTo("\"1\"");
        assertThat(Long.parseLong(filed.header("Ledger-Position"))).isPositive();
        assertThat(filed.json().at("/derived/grossOutput.ytd").asInt()).isEqualTo(1200);
        assertThat(filed.json().get("eventId").asString()).isNotBlank();
    }

    @Test
    void aRevisionNamesWhatItReplaces() {
        accepted(filer.put(report, output(1200)));

        Answer unsaid = filer.put(report, corrected(1300));
        Answer stale = filer.with("If-Match", "\"7\"").put(report, corrected(1300));
        Answer revised = filer.with("If-Match", "\"1\"").put(report, corrected(1300));

        assertThat(unsaid.status()).isEqualTo(428);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(revised.status()).as(revised.text()).isEqualTo(200);
        assertThat(revised.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void theSameOnceMoreRecordsNothing() {
        Answer first = accepted(filer.put(report, output(1200)));

        Answer again = filer.put(report, output(1200));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
        assertThat(again.json().has("eventId")).isFalse();
        assertThat(first.json().has("eventId")).isTrue();
    }

    @Test
    void anIdempotencyKeyAnswersTheSameRequestAndRefusesAnother() {
        Caller keyed = filer.with("Idempotency-Key", "key-" + uscc);

        Answer first = accepted(keyed.put(report, output(1200)));
        Answer again = accepted(keyed.put(report, output(1200)));
        Answer other = keyed.put(report, output(9));

        assertThat(again.json().get("eventId")).isEqualTo(first.json().get("eventId"));
        assertThat(other.status()).as(other.text()).isEqualTo(422);
    }

    @Test
    void everyBrokenRuleIsToldAtOnceWithItsField() {
        Answer refused = filer.put(report, """
                {"values": {"grossOutput": 100, "salesOutput": 10, "exportDelivery": 11, "operatingStatus": "1",
                            "byClass": [{"classCode": "1311", "classOutput": 99}], "nonsense": 1}}""");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rules()).contains("F-O3", "F-O4").hasSizeGreaterThanOrEqualTo(3);
        assertThat(refused.text())
                .contains("\"/values/byClass\"", "\"/values/exportDelivery\"", "\"/values/nonsense\"");
    }

    @Test
    void unreadableValuesAreNamedInsideTheReport() {
        Answer refused = filer.put(report, "{\"values\": {\"byClass\": [{\"classOutput\": 1e99999999}]}}");

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/values/byClass/0/classOutput");
    }

    @Test
    void periodsFormsAndCodesSayWhatIsWrongWithThem() {
        String base = "/api/v1/enterprises/" + uscc + "/reports/";

        assertThat(filer.put(base + "output/2025-01", output(1)).rules()).containsExactly("PERIOD_EXEMPT");
        assertThat(filer.put(base + "output/2025-13", output(1)).rules()).containsExactly("PERIOD_FORMAT");
        assertThat(filer.put(base + "nothing/2025-02", output(1)).rules()).containsExactly("FORM_UNKNOWN");
        assertThat(Caller.as("county", port)
                        .get("/api/v1/enterprises/" + uscc.substring(1))
                        .rules())
                .containsExactly("USCC_LENGTH");
        assertThat(filer.put("/api/v1/enterprises/" + Given.freshUscc() + "/reports/output/2025-02", "{")
                        .rules())
                .containsExactly("OTHER_ENTERPRISE");
    }

    private static String corrected(long thousandYuan) {
        String body = output(thousandYuan).strip();
        return body.substring(0, body.length() - 1) + ", \"reason\": {\"code\": \"08\", \"text\": \"录入差错\"}}";
    }
}
