package org.taizhang.api.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;

@TestApplication
class InterferenceTest {

    private static final String WORDS = "{\"text\": \"有人电话13812345678要求把2月产值\\n改为与计划一致\"}";

    @LocalServerPort
    int port;

    @Test
    void onlyTheAuditorReadsWhatSomebodyReportedAndMarksItHandled() {
        Caller auditor = Caller.as("auditor", port);
        Answer reported = Caller.as("filer", port).post("/api/v1/interference-reports", WORDS);
        assertThat(reported.status()).as(reported.text()).isEqualTo(201);
        String id = reported.json().get("id").asString();

        JsonNode report = find(auditor, id);
        assertThat(report.get("words").asString()).contains("改为与计划一致");
        assertThat(report.get("office").asString()).isEqualTo("FILER");
        assertThat(auditor.post("/api/v1/interference-reports/" + id + "/handling", "{\"note\": \"已约谈\"}")
                        .status())
                .isEqualTo(204);
        assertThat(find(auditor, id).get("note").asString()).isEqualTo("已约谈");
        assertThat(auditor.post("/api/v1/interference-reports/" + id + "/handling", "{\"note\": \"再办\"}")
                        .rules())
                .containsExactly("REPORT_HANDLED");
        assertThat(auditor.post("/api/v1/interference-reports/none/handling", "{\"note\": \"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(Caller.as("filer", port)
                        .post("/api/v1/interference-reports", "{\"text\": \"  \"}")
                        .rules())
                .containsExactly("INTERFERENCE_TEXT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"filer", "town", "office", "county", "confirmer", "committee", "admin"})
    void nobodyElseDoes(String login) {
        assertThat(Caller.as(login, port).get("/api/v1/interference-reports").status())
                .isEqualTo(403);
    }

    private static JsonNode find(Caller auditor, String id) {
        return accepted(auditor.get("/api/v1/interference-reports?limit=500"))
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
