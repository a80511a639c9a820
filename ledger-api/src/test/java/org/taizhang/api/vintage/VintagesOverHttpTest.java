package org.taizhang.api.vintage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;
import static org.taizhang.api.Given.output;

import java.util.ArrayList;
import java.util.List;
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
class VintagesOverHttpTest {

    private static final String CHANGES = "/api/v1/clusters/gaoyang/changes?firstPeriod=2026-02&lastPeriod=2026-02";
    private static final String TRIANGLE = "/api/v1/clusters/gaoyang/indicators/OUTPUT_YTD/vintages";

    @LocalServerPort
    int port;

    @Test
    void a_correction_is_told_by_the_figures_it_changed_and_as_an_event_with_its_cells() {
        Given given = new Given(port);
        String uscc = given.enterprise("gaoyang", "2026-02");
        Caller filer = given.filer(uscc);
        String report = "/api/v1/enterprises/" + uscc + "/reports/output/2026-02";
        String from = accepted(filer.put(report, output(9000))).header("Ledger-Position");
        String to = accepted(filer.with("If-Match", "\"1\"").put(report, corrected(8000)))
                .header("Ledger-Position");

        JsonNode answer = accepted(Caller.as("county", port)
                        .with("Ledger-Position", to)
                        .get(CHANGES + "&fromPosition=" + from + "&toPosition=" + to))
                .json();

        JsonNode output = item(answer, "OUTPUT_YTD");
        assertThat(output.get("difference").decimalValue()).isEqualByComparingTo("-1000");
        assertThat(output.at("/after/exact/numerator").asLong()
                        - output.at("/before/exact/numerator").asLong())
                .isEqualTo(-1000);
        assertThat(output.has("relative")).isTrue();
        JsonNode revision = event(answer, uscc);
        assertThat(revision.get("kind").asString()).isEqualTo("REVISION");
        assertThat(revision.get("name").asString()).startsWith("试验企业");
        assertThat(revision.get("revision").asInt()).isEqualTo(2);
        assertThat(revision.get("reason").asString()).contains("08", "录入差错");
        assertThat(revision.at("/changes/0/from").isMissingNode()).isFalse();
        assertThat(answer.get("complete").asBoolean()).isTrue();
    }

    @Test
    void nothing_between_a_moment_and_itself() {
        JsonNode answer = accepted(Caller.as("county", port).get(CHANGES + "&from=2025-12-31&to=2025-12-31"))
                .json();

        assertThat(answer.get("figures")).isEmpty();
        assertThat(answer.get("counts")).isEmpty();
        assertThat(answer.get("events")).isEmpty();
        assertThat(answer.has("next")).isFalse();
    }

    @Test
    void who_may_not_see_single_filings_gets_counts_without_names_and_codes() {
        String address = "/api/v1/clusters/gaoyang/changes?from=2025-11-30&to=2025-12-31";

        Answer committee = accepted(Caller.as("committee", port).get(address));
        JsonNode county = accepted(Caller.as("county", port).get(address)).json();

        assertThat(committee.json().get("counts"))
                .isEqualTo(county.get("counts"))
                .isNotEmpty();
        assertThat(committee.json().get("complete").asBoolean()).isFalse();
        assertThat(committee.text()).doesNotContain("uscc", "91999999DEM", "演示·");
        assertThat(committee.json().get("events"))
                .allSatisfy(e -> assertThat(e.get("kind").asString())
                        .isIn("DEVELOPMENT_FILING", "DEVELOPMENT_CONFIRMATION", "PLAN"));
        assertThat(county.get("events"))
                .anySatisfy(e -> assertThat(e.has("uscc")).isTrue());
    }

    @Test
    void events_come_page_by_page_the_newest_last() {
        String address = "/api/v1/clusters/all/changes?from=2025-11-30&to=2025-12-31&limit=7";
        Caller county = Caller.as("county", port);
        List<Long> positions = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = accepted(county.get(address + cursor)).json();
            page.get("events").forEach(e -> positions.add(e.get("position").asLong()));
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : null;
        } while (cursor != null && positions.size() < 40);

        assertThat(positions).hasSizeGreaterThan(7).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void the_reading_of_single_filings_is_seen_by_their_enterprise() {
        Given given = new Given(port);
        String uscc = given.enterprise("gaoyang", "2026-02");
        Caller filer = given.filer(uscc);
        String position = accepted(filer.put("/api/v1/enterprises/" + uscc + "/reports/output/2026-02", output(700)))
                .header("Ledger-Position");

        accepted(Caller.as("county", port)
                .with("Ledger-Position", position)
                .get(CHANGES + "&fromPosition=" + (Long.parseLong(position) - 1) + "&toPosition=" + position));

        assertThat(accepted(filer.get("/api/v1/enterprises/" + uscc + "/readers"))
                        .text())
                .contains("\"changes\"");
    }

    @ParameterizedTest
    @CsvSource({
        "county,    from=2025-12-31&to=2025-06-30,                    422, MOMENTS_ORDER,     /to",
        "county,    from=yesterday,                                   422, AS_OF,             /from",
        "county,    to=2025-13-40,                                    422, AS_OF,             /to",
        "county,    from=2025-12-31&fromPosition=3,                   422, AS_OF_TWICE,       /from",
        "county,    toPosition=999999999,                             422, AS_OF_POSITION,    /toPosition",
        "county,    firstPeriod=2020-02&lastPeriod=2025-12,           422, PERIOD_RANGE,      /lastPeriod",
        "county,    limit=0,                                          422, LIMIT,             /limit",
        "committee, from=2025-12-30,                                  403, AS_OF_CLOSES_ONLY, /from",
        "filer,     from=2025-11-30&to=2025-12-30,                    403, AS_OF_CLOSES_ONLY, /to",
    })
    void what_cannot_be_asked_is_refused_by_name(String login, String query, int status, String rule, String pointer) {
        Answer answer = Caller.as(login, port).get("/api/v1/clusters/jiangkou/changes?" + query);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.rules()).containsExactly(rule);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.json().at("/errors/0/message").asString()).doesNotContain("asOf");
    }

    @Test
    void a_triangle_has_a_row_for_each_period_from_its_own_deadline_on() {
        JsonNode answer = accepted(Caller.as("county", port).get(TRIANGLE + "?from=2025-10&to=2025-12"))
                .json();

        List<JsonNode> vintages = list(answer.get("vintages"));
        assertThat(vintages).hasSize(4);
        assertThat(vintages.get(0).get("closes").asString()).isEqualTo("2025-10");
        assertThat(vintages.get(3).has("closes")).isFalse();
        assertThat(list(answer.get("periods")))
                .extracting(row -> row.get("figures").size())
                .containsExactly(4, 3, 2);
        for (JsonNode row : answer.get("periods")) {
            JsonNode first = row.get("first");
            JsonNode last = row.get("last");
            assertThat(row.at("/revision/exactDifference/numerator").asLong())
                    .isEqualTo(last.at("/exact/numerator").asLong()
                            - first.at("/exact/numerator").asLong());
        }
    }

    @Test
    void a_vintage_is_what_asof_answers() {
        JsonNode answer = accepted(Caller.as("county", port)
                        .get(TRIANGLE + "?from=2025-11&to=2025-12&until=2026-02-28&closes=month-ends"))
                .json();

        for (JsonNode vintage : answer.get("vintages")) {
            JsonNode table = accepted(Caller.as("county", port)
                            .get("/api/v1/clusters/gaoyang/indicators?from=2025-11&to=2025-11&asOfPosition="
                                    + vintage.get("position").asLong()))
                    .json();
            JsonNode figure = StreamSupport.stream(table.get("indicators").spliterator(), false)
                    .filter(i -> i.get("code").asString().equals("OUTPUT_YTD"))
                    .findFirst()
                    .orElseThrow()
                    .at("/figures/0");
            JsonNode known =
                    answer.at("/periods/0/figures").get(vintage.get("vintage").asInt());
            assertThat(known.get("exact")).isEqualTo(figure.get("exact"));
        }
        assertThat(list(answer.get("vintages")))
                .extracting(v -> v.get("asOf").asString())
                .containsExactly("2025-12-31T16:00:00Z", "2026-01-31T16:00:00Z", "2026-02-28T16:00:00Z");
    }

    @Test
    void who_may_ask_closes_only_gets_the_triangle_up_to_the_last_one() {
        JsonNode answer = accepted(Caller.as("committee", port)
                        .get(TRIANGLE.replace("gaoyang", "all") + "?from=2025-11&to=2025-12"))
                .json();
        JsonNode filer = accepted(Caller.as("filer", port).get(TRIANGLE + "?from=2025-11&to=2025-12"))
                .json();

        assertThat(list(answer.get("vintages"))).hasSize(3);
        assertThat(list(filer.get("vintages")))
                .extracting(v -> v.get("asOf").asString())
                .endsWith("2026-02-28T16:00:00Z");
    }

    @Test
    void the_triangle_comes_as_csv_too() {
        Answer csv = accepted(
                Caller.as("county", port).with("Accept", "text/csv").get(TRIANGLE + "?from=2025-11&to=2025-12"));

        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text())
                .startsWith("\ufeffcode,unit,period,periodLabel,vintage,closes,asOf")
                .contains("generated");
        assertThat(csv.text().lines()).hasSize(1 + 3 + 2);
    }

    @ParameterizedTest
    @CsvSource({
        "county,    from=2021-02&to=2025-12,   422, VINTAGES_MAX",
        "county,    from=2025-12&to=2025-02,   422, VINTAGES_MAX",
        "county,    closes=never,              422, CLOSES",
        "county,    until=soon,                422, AS_OF",
        "committee, until=2025-12-30,          403, AS_OF_CLOSES_ONLY",
    })
    void a_triangle_is_bounded(String login, String query, int status, String rule) {
        Answer answer = Caller.as(login, port).get(TRIANGLE + "?" + query);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.rules()).containsExactly(rule);
    }

    @Test
    void a_long_triangle_answers_within_a_bounded_number_of_vintages() {
        JsonNode answer = accepted(Caller.as("county", port).get(TRIANGLE + "?from=2023-06&to=2025-12"))
                .json();

        assertThat(list(answer.get("vintages"))).hasSizeBetween(25, 36);
    }

    private static String corrected(long thousandYuan) {
        return output(thousandYuan).replaceFirst("\\}\\s*$", """
                , "reason": {"code": "08", "text": "录入差错，合同重复计入"}}""");
    }

    private static JsonNode item(JsonNode answer, String code) {
        return StreamSupport.stream(answer.get("figures").spliterator(), false)
                .filter(i -> i.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer.toString()));
    }

    private static JsonNode event(JsonNode answer, String uscc) {
        return StreamSupport.stream(answer.get("events").spliterator(), false)
                .filter(e -> e.has("uscc") && e.get("uscc").asString().equals(uscc))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer.toString()));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
