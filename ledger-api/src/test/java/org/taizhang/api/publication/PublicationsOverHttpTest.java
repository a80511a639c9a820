package org.taizhang.api.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;
import static org.taizhang.api.Given.output;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;

@TestApplication
class PublicationsOverHttpTest {

    private static final String ALL = "/api/v1/publications";

    @LocalServerPort
    int port;

    private Answer propose(String period, String status, String rest) {
        return Caller.as("county", port).postVisibly(ALL, """
                {"period": "%s", "status": "%s", "document": "试验公报1号"%s}""".formatted(period, status, rest));
    }

    private Answer release(String id) {
        return accepted(Caller.as("county2", port).postVisibly(ALL + "/" + id + "/release", ""));
    }

    private JsonNode bulletin(String login, String id) {
        return accepted(Caller.as(login, port).get(ALL + "/" + id)).json();
    }

    private static String figure(JsonNode bulletin, String code, String cluster) {
        JsonNode row = StreamSupport.stream(bulletin.get("indicators").spliterator(), false)
                .filter(i -> i.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
        return StreamSupport.stream(row.get("figures").spliterator(), false)
                .filter(f -> f.get("cluster").asString().equals(cluster))
                .findFirst()
                .orElseThrow()
                .path("exact")
                .path("numerator")
                .asString("");
    }

    @Test
    void the_demonstration_published_its_years_and_the_months_of_the_last() {
        JsonNode list =
                accepted(Caller.as("filer", port).get(ALL + "?limit=500")).json();

        assertThat(list.get("items").findValuesAsString("id"))
                .contains("2025-12.1", "2024-12.2", "2024-12.1", "2025-02.1", "2025-11.1");
        assertThat(list.at("/plannedNext/period").asString()).isEqualTo("2026-02");
        assertThat(list.at("/plannedNext/assumed").asBoolean()).isTrue();
    }

    @Test
    void published_figures_stay_whatever_is_corrected_later_and_a_revision_says_what_changed() {
        Given given = new Given(port);
        String uscc = given.enterprise("nanxi", "2024-02");
        Caller filer = given.filer(uscc);
        String report = "/api/v1/enterprises/" + uscc + "/reports/output/2024-02";
        accepted(filer.put(report, output(5000)));
        String first = id(propose("2024-02", "PROVISIONAL", ""));
        String position = release(first).header("Ledger-Position");
        JsonNode before = bulletin("county", first);

        accepted(filer.with("If-Match", "\"1\"").put(report, output(7000).replaceFirst("\\}\\s*$", """
                , "reason": {"code": "08", "text": "录入差错，合同重复计入"}}""")));
        String second = id(propose("2024-02", "REVISED", ", \"reason\": \"企业更正\""));
        release(second);

        JsonNode after = bulletin("county", first);
        assertThat(after.get("indicators")).isEqualTo(before.get("indicators"));
        assertThat(after.at("/publication/replacedBy").asString()).isEqualTo(second);
        JsonNode revision = bulletin("county", second);
        assertThat(Long.parseLong(figure(revision, "OUTPUT_MONTH", "nanxi"))
                        - Long.parseLong(figure(before, "OUTPUT_MONTH", "nanxi")))
                .isEqualTo(2000);
        assertThat(revision.at("/revision/figures").findValuesAsString("code")).contains("OUTPUT_MONTH", "OUTPUT_YTD");
        assertThat(revision.at("/revision/events").findValuesAsString("kind")).contains("REVISION");
        assertThat(position).isNotEmpty();
    }

    private static String id(Answer proposed) {
        return accepted(proposed).json().get("id").asString();
    }

    @Test
    void one_person_alone_publishes_nothing() {
        String id = id(propose("2024-05", "PROVISIONAL", ""));

        Answer alone = Caller.as("county", port).post(ALL + "/" + id + "/release", "");

        assertThat(alone.status()).isEqualTo(403);
        assertThat(alone.rules()).containsExactly("SECOND_PERSON");
        assertThat(Caller.as("committee", port).get(ALL + "/" + id).status()).isEqualTo(404);
        assertThat(bulletin("auditor", id).at("/publication/state").asString()).isEqualTo("WAITING");
        assertThat(propose("2024-05", "PROVISIONAL", ", \"position\": 5").rules())
                .containsExactly("PROPOSAL_WAITS");
        accepted(Caller.as("county2", port).post(ALL + "/" + id + "/withdrawal", "{\"reason\": \"文号有误\"}"));
        assertThat(bulletin("county", id).at("/publication/state").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void roles_without_current_rights_may_ask_the_position_of_a_publication_and_no_other() {
        long position =
                bulletin("county", "2025-11.1").at("/publication/position").asLong();
        String address = "/api/v1/clusters/nanxi/indicators?from=2025-11&to=2025-11&asOfPosition=";

        assertThat(Caller.as("filer", port).get(address + position).status()).isEqualTo(200);
        assertThat(Caller.as("filer", port).get(address + (position - 1)).status())
                .isEqualTo(403);
    }

    @Test
    void the_figures_of_a_bulletin_are_those_of_its_position_and_are_withheld_from_others_as_ever() {
        JsonNode county = bulletin("county", "2025-12.1");
        JsonNode committee = bulletin("committee", "2025-12.1");
        JsonNode table = accepted(Caller.as("county", port)
                        .get("/api/v1/clusters/gaoyang/indicators?from=2025-12&to=2025-12&asOfPosition="
                                + county.at("/publication/position").asLong()))
                .json();

        JsonNode ytd = StreamSupport.stream(table.get("indicators").spliterator(), false)
                .filter(i -> i.get("code").asString().equals("OUTPUT_YTD"))
                .findFirst()
                .orElseThrow();
        assertThat(figure(county, "OUTPUT_YTD", "gaoyang"))
                .isEqualTo(ytd.at("/figures/0/exact/numerator").asString());
        assertThat(table.at("/publications/0/id").asString()).isEmpty();
        assertThat(county.at("/checkpoint/size").asLong())
                .isGreaterThanOrEqualTo(county.at("/publication/position").asLong());
        assertThat(committee.toString()).contains("SUPPRESSED");
        assertThat(county.toString()).doesNotContain("\"SUPPRESSED\"");
    }

    @Test
    void figures_that_still_move_are_not_final() {
        Answer answer = propose("2026-02", "FINAL", "");

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.rules()).contains("FIGURES_NOT_FINAL");
    }

    @Test
    void a_position_is_certified_for_an_assessment() {
        String id = id(propose("2025-12", "PROVISIONAL", ", \"assessment\": \"trial\", \"position\": 40"));
        release(id);

        assertThat(id).isEqualTo("assessment-trial.1");
        assertThat(bulletin("committee", id).at("/publication/position").asLong())
                .isEqualTo(40);
    }

    @Test
    void the_bulletin_comes_as_csv_with_its_status_and_citation_on_every_row() {
        Answer csv =
                accepted(Caller.as("filer", port).with("Accept", "text/csv").get(ALL + "/2025-12.1"));

        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text()).contains("状态", "出处", "生成的演示数据");
        assertThat(csv.text().lines().skip(1))
                .allSatisfy(line -> assertThat(line).contains("初步数", "演示统公报"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01,   PROVISIONAL, '',                             422",
        "2031-12,   PROVISIONAL, '',                             422",
        "2024-06,   DRAFT,       '',                             422",
        "2024-06,   PROVISIONAL, ', \"position\": 999999999',      422",
        "2024-06,   PROVISIONAL, ', \"position\": 0',              422",
        "2024-06,   PROVISIONAL, ', \"assessment\": \"A/B\"',      422",
        "2024-06,   PROVISIONAL, ', \"reason\": \"138 0013 8000\"', 422",
    })
    void what_cannot_be_published_is_refused(String period, String status, String rest, int expected) {
        Answer answer = Caller.as("county", port).post(ALL, """
                {"period": "%s", "status": "%s", "document": "试验公报1号"%s}""".formatted(period, status, rest));

        assertThat(answer.status()).as(answer.text()).isEqualTo(expected);
    }

    @Test
    void lists_come_page_by_page() {
        JsonNode first =
                accepted(Caller.as("filer", port).get(ALL + "?limit=3")).json();
        JsonNode second = accepted(Caller.as("filer", port)
                        .get(ALL + "?limit=3&cursor=" + first.get("next").asString()))
                .json();

        assertThat(first.get("items")).hasSize(3);
        assertThat(second.get("items").findValuesAsString("id"))
                .doesNotContainAnyElementsOf(first.get("items").findValuesAsString("id"));
        assertThat(Caller.as("filer", port).get(ALL + "?cursor=none").status()).isEqualTo(404);
    }
}
