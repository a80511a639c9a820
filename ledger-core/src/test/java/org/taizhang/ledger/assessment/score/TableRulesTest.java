package org.taizhang.ledger.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.assessment.scheme.Missing;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.SchemeJson;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;

/** What a table must fulfil, and what it adds to the values: demerits, bonuses, vetoes, what is set aside. */
class TableRulesTest {

    private static final Scheme PROPOSAL =
            ShippedSchemes.find("yunyang-2025-proposal").orElseThrow();
    private static final Scheme HUAIAN = ShippedSchemes.find("huaian-2024").orElseThrow();

    @Test
    void an_enterprise_is_not_scored_on_statistical_data_and_the_article_is_cited() {
        Table statistical = new Table(Scheme.Purpose.STATISTICAL, List.of(unit("a", 1)), Map.of());

        assertThat(RulesTest.problems(Scoring.score(HUAIAN, statistical)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo("DATA_PURPOSE");
                    assertThat(problem.message().zh()).contains("2009文本第二十五条");
                    assertThat(problem.message().en()).contains("2009文本第二十五条");
                });
        assertThat(RulesTest.problems(Scoring.score(HUAIAN, Table.of(List.of(unit("a", 1))))))
                .extracting(Problem::rule)
                .containsExactly("DATA_PURPOSE");
        assertThat(RulesTest.problems(Scoring.score(HUAIAN, administrative(unit("a", 1)))))
                .isEmpty();
    }

    @Test
    void everything_that_is_wrong_with_a_table_is_named_at_once() {
        Entry broken = new Entry(
                "nanxi",
                onTarget(),
                Map.of(),
                List.of(new Entry.Award("NONE", Fraction.ONE, "文1号")),
                List.of(new Entry.Matter("m", "VILLAGE", " ")),
                List.of(new Entry.Vetoed("WEATHER", "文2号")),
                "T");

        assertThat(RulesTest.problems(
                        Scoring.score(PROPOSAL, Table.of(List.of(Entry.of("nanxi", onTarget()), broken)))))
                .extracting(Problem::rule, Problem::pointer)
                .containsExactly(
                        tuple("DATA_SUBJECT_TWICE", "/entries/1/subject"),
                        tuple("DATA_CODE_UNKNOWN", "/entries/1/awards"),
                        tuple("DATA_CODE_UNKNOWN", "/entries/1/matters"),
                        tuple("DATA_DOCUMENT", "/entries/1/matters"),
                        tuple("DATA_CODE_UNKNOWN", "/entries/1/vetoes"),
                        tuple("DATA_CODE_UNKNOWN", "/entries/1/setAside"));
    }

    @Test
    void a_value_without_a_reason_for_being_missing_is_refused_where_the_scheme_asks_for_one() {
        Map<String, Observation> blank = onTarget();
        blank.remove("EMPLOYMENT");

        assertThat(RulesTest.problems(Scoring.score(PROPOSAL, Table.of(List.of(Entry.of("nanxi", blank))))))
                .extracting(Problem::rule, Problem::pointer)
                .containsExactly(tuple("DATA_REASON", "/entries/0/observations/EMPLOYMENT"));
    }

    @Test
    void without_a_target_an_item_is_not_scored_and_the_others_share_its_weight() {
        Map<String, Observation> observations = onTarget();
        observations.put("EMPLOYMENT", Observation.of(Fraction.of(4_700, 1)));

        SubjectScore score = score(Entry.of("nanxi", observations));

        assertThat(score.item("EMPLOYMENT").missing()).isEqualTo(Missing.NO_TARGET);
        assertThat(score.weightScored().text()).isEqualTo("85");
        assertThat(score.total().toPlainString()).isEqualTo("100.00");
    }

    @Test
    void a_template_without_weights_scores_nothing() {
        Scheme template = ShippedSchemes.find("jingde-2022-below-scale").orElseThrow();

        assertThat(RulesTest.problems(Scoring.score(template, administrative(unit("a", 1)))))
                .extracting(Problem::rule)
                .containsExactly("SCHEME_WEIGHT_OPEN");
    }

    @ParameterizedTest
    @CsvSource({
        "one:COUNTY one:CITY, 2",
        "one:COUNTY two:CITY, 3",
        "one:PROVINCE two:PROVINCE, 5",
        "one:COUNTY one:COUNTY, 1"
    })
    void one_matter_counts_once_at_its_highest_level_and_all_together_five_at_most(String matters, String off) {
        List<Entry.Matter> notified = List.of(matters.split(" ")).stream()
                .map(m -> new Entry.Matter(m.split(":")[0], m.split(":")[1], "通报1号"))
                .toList();

        SubjectScore score = score(new Entry("nanxi", onTarget(), Map.of(), List.of(), notified, List.of(), null));

        assertThat(score.demerit().text()).isEqualTo(off);
        assertThat(score.total())
                .isEqualByComparingTo(
                        Fraction.of(100, 1).minus(Fraction.parse(off)).rounded(2));
    }

    /** 上虞: −10 % of the base points for a matter in a city's notice or the press, −20 % from the province up. */
    @ParameterizedTest
    @CsvSource({
        "100, one:CITY, 10",
        "100, one:CITY one:PROVINCE, 20",
        "100, one:CITY two:PROVINCE, 30",
        "150, one:CITY, 15",
        "150, one:COUNTY two:CITY, 16"
    })
    void a_demerit_in_per_cent_is_of_the_full_marks(String full, String matters, String off) {
        Scheme shangyu = SchemeJson.read("""
                        {"id": "exposure", "version": "1", "title": {"zh": "倒扣分", "en": "Exposure"},
                         "standing": "PROPOSAL", "subject": "UNIT",
                         "indicators": [{"code": "x", "title": {"zh": "项", "en": "x"}, "weight": 1, "direction": "HIGHER",
                           "unit": "1", "value": {"zh": "值", "en": "value"}, "rule": {"type": "attainment"}}],
                         "aggregation": {"method": "ARITHMETIC", "full": %s, "decimals": 2},
                         "demerits": {"levels": [
                           {"code": "COUNTY", "title": {"zh": "县级", "en": "county"}, "points": 1},
                           {"code": "CITY", "title": {"zh": "地市级通报、媒体曝光", "en": "city"}, "points": 10, "in": "PERCENT"},
                           {"code": "PROVINCE", "title": {"zh": "省级以上", "en": "province"}, "points": 20,
                            "in": "PERCENT"}]},
                         "bands": {"type": "none"}}""".formatted(full)).asOptional().orElseThrow();
        List<Entry.Matter> notified = List.of(matters.split(" ")).stream()
                .map(m -> new Entry.Matter(m.split(":")[0], m.split(":")[1], "通报1号"))
                .toList();
        Entry half = new Entry(
                "a",
                Map.of("x", Observation.of(Fraction.ONE, Fraction.of(2, 1))),
                Map.of(),
                List.of(),
                notified,
                List.of(),
                null);

        SubjectScore score = Scoring.score(shangyu, Table.of(List.of(half)))
                .orThrow()
                .scores()
                .get(0);

        assertThat(score.demerit().text()).isEqualTo(off);
        assertThat(score.exact())
                .isEqualByComparingTo(
                        Fraction.parse(full).dividedBy(Fraction.of(2, 1)).minus(Fraction.parse(off)));
    }

    @Test
    void where_area_fell_without_a_document_the_previous_area_counts_and_it_is_marked() {
        Map<String, Observation> observations = onTarget();
        observations.put("INTENSITY", Observation.of(Fraction.of(500, 1), Fraction.of(1_000, 1)));
        observations.put("PRODUCTIVE_AREA", Observation.of(Fraction.of(200, 1)).withPrevious(Fraction.of(250, 1)));

        Result result = Scoring.score(PROPOSAL, Table.of(List.of(Entry.of("nanxi", observations))))
                .orThrow();
        ItemScore fell = result.scores().get(0).item("INTENSITY");
        observations.put("PRODUCTIVE_AREA", Observation.of(Fraction.of(250, 1)).withPrevious(Fraction.of(250, 1)));
        ItemScore stayed = score(Entry.of("nanxi", observations)).item("INTENSITY");

        assertThat(fell.value().text()).isEqualTo("400");
        assertThat(fell.points().text()).isEqualTo("8");
        assertThat(fell.guards()).hasSize(1);
        assertThat(Formulas.of(result, PROPOSAL.indicator("INTENSITY").orElseThrow(), fell))
                .as("the value is corrected in it, so it gives the points")
                .contains("20 × max(400 ÷ 1000, 0) = 8");
        assertThat(stayed.points().text()).isEqualTo("10");
        assertThat(stayed.guards()).isEmpty();
    }

    @Test
    void classes_by_share_take_their_upper_ends_in_and_leave_out_those_set_aside() {
        Entry[] entries = new Entry[21];
        for (int i = 0; i < 20; i++) {
            entries[i] = unit("u" + i, 100 - i);
        }
        Entry plant = unit("waterworks", 500);
        entries[20] = new Entry("waterworks", plant.observations(), Map.of(), List.of(), List.of(), List.of(), "T");

        Result result = Scoring.score(HUAIAN, administrative(entries)).orThrow();

        assertThat(result.scores()).extracting(SubjectScore::band).startsWith("A", "A", "A", "A", "B");
        assertThat(result.score("u11").orElseThrow().band()).isEqualTo("B");
        assertThat(result.score("u12").orElseThrow().band()).isEqualTo("C");
        assertThat(result.score("u18").orElseThrow().band()).isEqualTo("C");
        assertThat(result.score("u19").orElseThrow().band()).isEqualTo("D");
        assertThat(result.score("waterworks").orElseThrow().band()).isEqualTo("T");
        assertThat(result.score("waterworks").orElseThrow().rank()).isNull();
    }

    @Test
    void bonuses_add_to_the_points_and_equal_totals_share_a_rank() {
        Entry plain = unit("plain", 2);
        Entry helped = new Entry(
                "helped",
                unit("helped", 1).observations(),
                Map.of(),
                List.of(new Entry.Award("SAFETY", Fraction.of(100, 1), "证书1号")),
                List.of(),
                List.of(),
                null);

        Result result = Scoring.score(HUAIAN, administrative(plain, helped, unit("last", 1)))
                .orThrow();

        assertThat(result.scores())
                .extracting(s -> s.total().toPlainString())
                .containsExactly("200.00", "200.00", "100.00");
        assertThat(result.scores()).extracting(SubjectScore::rank).containsExactly(1, 1, 3);
    }

    private static SubjectScore score(Entry entry) {
        return Scoring.score(PROPOSAL, Table.of(List.of(entry)))
                .orThrow()
                .scores()
                .get(0);
    }

    private static Map<String, Observation> onTarget() {
        Map<String, Observation> observations = new HashMap<>();
        PROPOSAL.indicators().forEach(i -> observations.put(i.code(), Observation.of(Fraction.ONE, Fraction.ONE)));
        return observations;
    }

    private static Table administrative(Entry... entries) {
        return new Table(Scheme.Purpose.ADMINISTRATIVE, List.of(entries), Map.of());
    }

    private static Entry unit(String subject, long timesBase) {
        Map<String, Observation> observations = new HashMap<>();
        HUAIAN.indicators()
                .forEach(i -> observations.put(i.code(), Observation.of(Fraction.of(timesBase, 1), Fraction.ONE)));
        return Entry.of(subject, observations);
    }
}
