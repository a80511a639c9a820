package org.taizhang.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Caller;
import org.taizhang.api.TestApplication;
import org.taizhang.projections.FiguresNode;
import tools.jackson.databind.JsonNode;

/** A verification that cannot fail proves nothing. */
@TestApplication
class VerificationTest {

    private static final String CLUSTER = "gaoyang";

    @LocalServerPort
    int port;

    @Autowired
    FiguresNode figures;

    @Autowired
    @Qualifier("reading")
    DataSource reading;

    @Test
    void a_row_that_somebody_replaced_is_found_and_what_it_changed_is_named() {
        String id = new GivenAssessment(port).computed("2025-06");
        String address = "/api/v1/assessments/" + id + "/verification";
        Caller auditor = Caller.as("auditor", port);
        assertThat(accepted(auditor.get(address)).json().get("equal").asBoolean())
                .isTrue();
        add(1);
        try {
            JsonNode failed = accepted(auditor.get(address)).json();
            assertThat(failed.get("equal").asBoolean()).isFalse();
            assertThat(failed.get("recomputedHash")).isNotEqualTo(failed.get("recordedHash"));
            assertThat(failed.at("/events/asRecorded").asBoolean())
                    .as("the ledger still gives what was recorded: the table is wrong")
                    .isTrue();
            assertThat(failed.at("/events/hash")).isEqualTo(failed.get("recordedHash"));
            assertThat(failed.at("/advice/en").asString()).contains("taizhang rebuild");
            JsonNode value = failed.at("/events/differences/0");
            assertThat(value.get("cluster").asString()).isEqualTo(CLUSTER);
            assertThat(value.get("indicator").asString()).isEqualTo("OUTPUT_YTD");
            assertThat(value.get("kind").asString()).isEqualTo("VALUE");
            assertThat(value.get("tables").asLong())
                    .isEqualTo(value.get("events").asLong() + 1);
            assertThat(kinds(failed)).containsExactly("VALUE", "POINTS", "TOTAL");

            JsonNode committees =
                    accepted(Caller.as("committee", port).get(address)).json();
            assertThat(kinds(committees)).isEqualTo(kinds(failed));
            assertThat(committees.at("/events/withheld").asBoolean()).isTrue();
            assertThat(committees.at("/events/differences").findValues("tables"))
                    .isEmpty();

            BrowserSession page = BrowserSession.of("auditor", port);
            assertThat(page.get("/assessments/" + id).body()).contains("与记录不符，查看差异", "href=\"" + address + "\"");
        } finally {
            add(-1);
        }
        assertThat(accepted(auditor.get(address)).json().get("equal").asBoolean())
                .isTrue();
    }

    private static List<String> kinds(JsonNode answer) {
        return answer.at("/events/differences").findValuesAsString("kind");
    }

    /** 千元 to the output that counts of the cluster in March 2025, as the owner of the tables may. */
    private void add(long thousandYuan) {
        int rows = JdbcClient.create(reading)
                .sql("""
                    UPDATE %1$s.output_month SET gross = gross + :more WHERE cluster = :cluster AND period = 202503
                    AND position = (SELECT max(position) FROM %1$s.output_month WHERE cluster = :cluster AND period = 202503)
                    """.formatted(figures.schema().name()))
                .param("more", thousandYuan)
                .param("cluster", CLUSTER)
                .update();
        assertThat(rows).isOne();
    }
}
