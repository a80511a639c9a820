package org.taizhang.api.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Caller;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A version with one more item for one month of 2023; the month after it all is as it was. */
@TestApplication
class FormVersionOverHttpTest {

    private static final String APPRENTICES = """
            {"code": "apprentices", "no": "L9", "label": {"zh": "学徒人数", "en": "Apprentices"}, "unit": "人",
             "type": "persons", "columns": ["end"], "max": 1000000, "required": true, "origin": "proposed"}""";

    @LocalServerPort
    int port;

    @Autowired
    JsonMapper json;

    @Test
    void anAdoptedVersionNeedsNoProgram() {
        String uscc = new Given(port).enterprise("jiangkou", "2023-01");
        String report = "/api/v1/enterprises/" + uscc + "/reports/employment/2023-11";
        Caller filer = new Given(port).filer(uscc);

        adopt("2023.11", "2023-11-01", APPRENTICES);
        try {
            assertThat(filer.put(report, employment("")).rules()).contains("N01");
            accepted(filer.put(report, employment(", \"apprentices\": 3")));

            JsonNode filed = accepted(filer.get(report)).json().get("report");
            assertThat(filed.get("formVersion").asString()).isEqualTo("2023.11");
            assertThat(filed.at("/values/apprentices").asInt()).isEqualTo(3);
            assertThat(BrowserSession.of("county", port)
                            .get("/enterprises/" + uscc + "/reports/employment/2023-11")
                            .body())
                    .contains("学徒人数");
            assertThat(filer.put(report.replace("2023-11", "2023-10"), employment(", \"apprentices\": 3"))
                            .rules())
                    .contains("ITEM_UNKNOWN");
        } finally {
            adopt("2023.12", "2023-12-01", null);
        }
        assertThat(accepted(filer.get("/api/v1/forms")).text()).contains("2023.11", "云统〔2026〕5号", "ADOPTED");
        assertThat(accepted(filer.get("/api/v1/forms/employment?version=2021")).text())
                .doesNotContain("apprentices");
    }

    @Test
    void whatIsNoFormIsRefusedByFieldAndKeptOnThePage() {
        Caller county = Caller.as("county", port);
        assertThat(county.post("/api/v1/forms/proposals", "{\"form\": {\"form\": \"output\"}, \"reason\": \"r\"}")
                        .rules())
                .contains("FORM_FIELD");
        assertThat(county.get("/api/v1/forms/output?version=1999").status()).isEqualTo(404);

        BrowserSession page = BrowserSession.of("county", port);
        page.post("/forms/proposals", Map.of("form", "{\"form\": ", "reason", "试改"));
        assertThat(page.get("/forms").body()).contains("FORM_JSON", "试改");
        assertThat(page.get("/forms?begin=land-use").body()).contains("&quot;ownedLand&quot;");
        assertThat(page.get("/forms/output").body()).contains("grossOutput", "F-O3");
    }

    private void adopt(String version, String from, @Nullable String item) {
        ObjectNode form = (ObjectNode) accepted(Caller.as("county", port).get("/api/v1/forms/employment?version=2021"))
                .json();
        form.put("version", version);
        ((ObjectNode) form.get("header")).put("validFrom", from);
        if (item != null) {
            ((ArrayNode) form.get("items")).add(json.readTree(item));
        }
        int number = accepted(Caller.as("county", port)
                        .post("/api/v1/forms/proposals", "{\"form\": " + form + ", \"reason\": \"增加学徒人数\"}"))
                .json()
                .get("number")
                .asInt();
        accepted(Caller.as("county2", port)
                .post("/api/v1/forms/employment/proposals/" + number + "/adoption", "{\"document\": \"云统〔2026〕5号\"}"));
    }

    private static String employment(String more) {
        return """
                {"values": {"headcountEnd": 10, "female": 0, "dispatched": 0, "headcountAvg": 10, "wages": 60%s},
                 "explanations": [{"code": "99", "text": "测试用数，并非真实填报"}]}""".formatted(more);
    }
}
