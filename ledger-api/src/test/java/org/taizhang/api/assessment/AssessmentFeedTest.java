package org.taizhang.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.JsonSchemaCheck;
import org.taizhang.api.TestApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@TestApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessmentFeedTest {

    private static final String FEED = "/api/v1/feeds/assessments";

    @LocalServerPort
    int port;

    private String first = "";
    private String second = "";

    @BeforeAll
    void two_assessments_are_published() {
        String key = AssessmentGiven.adopted(
                port, "feed", scheme -> scheme.replaceFirst("(\"code\":\"OUTPUT_YTD\".*?\"zh\":\")[^\"]*", "$1=1+1"));
        first = published(key);
        second = published(key);
    }

    @Test
    void the_feed_is_as_its_schema_says() {
        Caller county = Caller.as("county", port);
        Answer schema = accepted(county.get(FEED + "/schemas/1"));
        JsonNode feed = accepted(county.get(FEED)).json();

        assertThat(schema.header("Content-Type")).startsWith("application/schema+json");
        assertThat(feed.get("schema").asString()).isEqualTo(FEED + "/schemas/1");
        assertThat(JsonSchemaCheck.violations(schema.json(), feed)).isEmpty();
        assertThat(JsonSchemaCheck.violations(
                        schema.json(),
                        accepted(Caller.as("committee", port).get(FEED)).json()))
                .as("also where values are withheld")
                .isEmpty();
        ((ObjectNode) feed.at("/items/0/scores/0")).put("filer", "x").remove("cluster");
        assertThat(JsonSchemaCheck.violations(schema.json(), feed))
                .as("the check can fail")
                .containsExactlyInAnyOrder("/items/0/scores/0 lacks cluster", "/items/0/scores/0 has [filer]");
        assertThat(county.get(FEED + "/schemas/2").status()).isEqualTo(404);
    }

    @Test
    void each_giving_out_is_an_item_with_the_scores_of_its_run() {
        Caller county = Caller.as("county", port);
        JsonNode item = item(county, first);
        JsonNode assessment =
                accepted(county.get("/api/v1/assessments/" + first)).json();

        assertThat(item.get("kind").asString()).isEqualTo("assessment.published");
        assertThat(item.get("objectionsUntil").asString()).isEqualTo("2099-12-31");
        assertThat(item.get("scores")).isEqualTo(assessment.get("scores"));
        assertThat(item.at("/run/resultHash")).isEqualTo(assessment.at("/run/resultHash"));
    }

    @Test
    void another_run_is_another_item_and_the_one_before_stays_as_it_was() {
        Caller county = Caller.as("county", port);
        JsonNode before = item(county, second);
        Caller committee = Caller.as("committee", port);
        accepted(committee.post("/api/v1/assessments/" + second + "/demerits", """
                {"cluster": "nanxi", "matter": "迟报", "level": "COUNTY", "document": "试验文号"}"""));
        AssessmentGiven.publish(port, second);

        List<JsonNode> items = items(county, second);
        assertThat(items).hasSize(2);
        assertThat(items.get(0)).isEqualTo(before);
        assertThat(items.get(1).at("/run/run").asInt()).isEqualTo(2);
        assertThat(items.get(1).at("/scores/1/demerit")).isNotEqualTo(before.at("/scores/1/demerit"));
    }

    @Test
    void pages_follow_the_cursor_and_an_unchanged_page_is_not_sent_again() {
        Caller county = Caller.as("county", port);
        Answer page = accepted(county.get(FEED + "?limit=1"));
        String next = page.json().get("next").asString();

        assertThat(page.json().get("items")).hasSize(1);
        assertThat(page.json().at("/items/0/position").asString()).isEqualTo(next);
        assertThat(accepted(county.get(FEED + "?limit=1&cursor=" + next))
                        .json()
                        .at("/items/0/position")
                        .asLong())
                .isGreaterThan(Long.parseLong(next));
        Answer again = county.with("If-None-Match", page.header("ETag")).get(FEED + "?limit=1");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(Caller.as("committee", port).get(FEED + "?limit=1").header("ETag"))
                .as("who sees less has another page")
                .isNotEqualTo(page.header("ETag"));
        assertThat(county.get(FEED + "?limit=0").rules()).containsExactly("LIMIT");
    }

    @Test
    void the_file_for_spreadsheets_has_a_row_for_each_point_and_starts_no_formula() {
        Caller county = Caller.as("county", port);
        JsonNode item = item(county, first);
        long before = item.get("position").asLong() - 1;

        Answer csv = accepted(county.get(FEED + ".csv?limit=1&cursor=" + before));

        assertThat(csv.text()).startsWith("\ufeff");
        assertThat(csv.header("Link")).contains("rel=\"next\"");
        List<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(csv.text().substring(1))
                .stream()
                .toList();
        assertThat(rows).hasSize(5 * item.at("/scores/0/items").size());
        assertThat(rows.get(0).getField("totalNumerator"))
                .isEqualTo(item.at("/scores/0/exact/numerator").asString());
        assertThat(rows.get(0).getField("title")).isEqualTo("'=1+1");
        assertThat(rows.get(0).getField("demonstration")).contains("演示");
    }

    private JsonNode item(Caller caller, String id) {
        return items(caller, id).get(0);
    }

    private static List<JsonNode> items(Caller caller, String id) {
        return accepted(caller.get(FEED + "?limit=500"))
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("assessment").asString().equals(id))
                .toList();
    }

    private String published(String key) {
        String id = AssessmentGiven.opened(port, key);
        AssessmentGiven.publish(port, id);
        return id;
    }
}
