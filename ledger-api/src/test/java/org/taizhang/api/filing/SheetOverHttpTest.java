package org.taizhang.api.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import org.taizhang.api.filing.sheet.B204;
import tools.jackson.databind.JsonNode;

/** A file becomes a draft; only filing records. */
@TestApplication
class SheetOverHttpTest {

    @LocalServerPort
    int port;

    private String uscc;
    private Caller filer;
    private String report;

    @BeforeEach
    void an_enterprise_above_scale() {
        Given given = new Given(port);
        uscc = given.enterprise("gaoyang", "2026-01");
        given.decided(Caller.as("county", port).post("/api/v1/enterprises/" + uscc + "/scale-changes", """
                {"aboveScale": true, "from": "2026-01", "document": "入库批次1"}"""));
        filer = given.filer(uscc);
        report = "/api/v1/enterprises/" + uscc + "/reports/output/2026-02";
    }

    @Test
    void a_b204_1_that_was_filed_already_prefills_the_draft_and_only_what_is_local_is_missing() {
        byte[] file = B204.of(uscc, "2026年1—2月").with("C13", "1311").xlsx();

        Answer drafted = accepted(filer.upload(report + "/draft", file));

        JsonNode answer = drafted.json();
        assertThat(answer.get("layout").asString()).isEqualTo("B204_1");
        assertThat(answer.at("/values/grossOutput").asInt()).isEqualTo(11000);
        assertThat(answer.at("/values/operatingStatus").asString()).isEqualTo("1");
        assertThat(answer.at("/samePeriod/grossOutput.ytd").asInt()).isEqualTo(10000);
        assertThat(answer.at("/check/hard")).isEmpty();
        assertThat(filer.get(report).status()).as("nothing is filed").isEqualTo(404);
        accepted(filer.put(
                report,
                "{\"values\": " + answer.get("values") + ", \"samePeriod\": " + answer.get("samePeriod") + "}"));

        byte[] march = B204.of(uscc, "2026年3月").with("C13", "1311").csv(StandardCharsets.UTF_8);
        Answer contradicting = filer.upload(report.replace("2026-02", "2026-03") + "/draft", march);
        assertThat(contradicting.status()).isEqualTo(422);
        assertThat(contradicting.text())
                .contains("E9：", "2026-02: 11000, 2026-03: 5200")
                .contains("/statedYtd/grossOutput");
    }

    @Test
    void a_template_is_downloaded_filled_in_by_nobody_and_says_so() {
        byte[] template = filer.download(report + "/template");

        Answer drafted = accepted(filer.upload(report + "/draft", template));

        assertThat(drafted.json().get("layout").asString()).isEqualTo("TEMPLATE");
        assertThat(drafted.json().at("/check/hard").toString()).contains("/values/grossOutput");
        assertThat(filer.upload(report.replace("output", "employment") + "/draft", template)
                        .rules())
                .containsExactly("SHEET_TEMPLATE");
    }

    @Test
    void the_file_of_another_unit_is_refused_and_the_draft_stays() {
        accepted(filer.upload(report + "/draft", B204.of(uscc, "2026年1—2月").xlsx()));

        Answer other = filer.upload(
                report + "/draft",
                B204.of("91999999DEM1000156", "2026年1—2月").with("E9", "1").xlsx());

        assertThat(other.rules()).containsExactly("SHEET_UNIT");
        assertThat(accepted(filer.upload(report + "/draft", filer.download(report + "/template")))
                        .json()
                        .at("/values/grossOutput")
                        .asInt())
                .isEqualTo(11000);
    }
}
