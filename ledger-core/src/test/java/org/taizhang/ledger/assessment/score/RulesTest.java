package org.taizhang.ledger.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.assessment.scheme.Aggregation.Method;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Indicator.Direction;
import org.taizhang.ledger.assessment.scheme.Rule;
import org.taizhang.ledger.assessment.scheme.Rule.WhenEqual;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;

/** Each point rule against numbers computed by hand, from the schemes that were looked up, or published. */
class RulesTest {

    private static final Rule HOLD = new Rule.Hold(f("0.8"), f("0.05"), f("1"), f("0.5"));

    @ParameterizedTest
    @CsvSource({"100, 8", "115, 11", "160, 13", "90, 7.2", "0, 0", "-10, 0"})
    void as_the_base_year_earns_eighty_per_cent(String value, String points) {
        assertThat(points(HOLD, "10", value, "100")).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"100, 20", "110, 25", "130, 30", "85, 17", "-5, 0"})
    void the_classic_gives_half_a_point_for_each_point_above(String value, String points) {
        Scheme classic = ShippedSchemes.find("attainment-classic").orElseThrow();
        Indicator indicator = classic.indicator("全部工业增加值").orElseThrow();

        assertThat(points(indicator.rule(), "20", value, "100")).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "huangyan-2021-above-scale",
        "huangyan-2021-below-scale",
        "huangyan-2022-above-scale",
        "huangyan-2022-below-scale"
    })
    void huangyan_gives_fifty_for_half_of_every_base_and_a_hundred_for_all_of_it(String name) {
        Scheme scheme = ShippedSchemes.find(name).orElseThrow();
        Table table = new Table(
                Scheme.Purpose.ADMINISTRATIVE,
                List.of(ofBase(scheme, "half", 2), ofBase(scheme, "whole", 1)),
                Map.of());

        Result result = Scoring.score(scheme, table).orThrow();

        assertThat(result.scores()).extracting(s -> s.total().toPlainString()).containsExactly("50.00", "100.00");
    }

    @Test
    void huangyan_fills_a_missing_emission_with_the_mean_of_the_others() {
        Scheme scheme = ShippedSchemes.find("huangyan-2022-above-scale").orElseThrow();
        Entry none = new Entry(
                "none", without(ofBase(scheme, "none", 1), "单位排放增加值"), Map.of(), List.of(), List.of(), List.of(), null);
        Table table = new Table(
                Scheme.Purpose.ADMINISTRATIVE,
                List.of(ofBase(scheme, "half", 2), ofBase(scheme, "whole", 1), none),
                Map.of());

        SubjectScore score =
                Scoring.score(scheme, table).orThrow().score("none").orElseThrow();

        assertThat(score.item("单位排放增加值").points().text()).isEqualTo("7.5");
        assertThat(score.total().toPlainString()).isEqualTo("97.50");
    }

    @Test
    void jingde_gives_a_fifth_for_the_least_all_for_the_greatest_and_all_where_they_are_the_same() {
        Rule rule = ShippedSchemes.find("jingde-2022-above-scale")
                .orElseThrow()
                .indicators()
                .get(0)
                .rule();

        assertThat(column(rule, "15", "10", "20", "40")).containsExactly("3", "7", "15");
        assertThat(column(rule, "15", "7", "7")).containsExactly("15", "15");
    }

    @Test
    void all_the_same_is_refused_where_the_scheme_says_so() {
        Scheme scheme = Schemes.of(
                Method.ARITHMETIC,
                null,
                Schemes.indicator("x", "1", new Rule.MinMax(f("0"), f("100"), WhenEqual.REFUSE)));

        assertThat(problems(Scoring.score(scheme, Schemes.column("x", "3", "3"))))
                .extracting(Problem::pointer)
                .containsExactly("/entries/0/observations/x", "/entries/1/observations/x");
    }

    @Test
    void a_percentile_rank_gives_ties_the_lowest_of_their_ranks() {
        Rule rule = new Rule.PercentileRank(WhenEqual.FULL_WEIGHT);

        assertThat(column(rule, "4", "1", "2", "2", "3", "9")).containsExactly("0", "1", "1", "3", "4");
        assertThat(column(Schemes.indicator("x", "4", Direction.LOWER, rule), "1", "2", "2", "3", "9"))
                .containsExactly("4", "2", "2", "1", "0");
    }

    /** Published in the tests of COINr (n_dist2targ). */
    @Test
    void a_distance_to_target_is_mirrored_where_lower_is_better() {
        Indicator up = new Indicator(
                "x",
                Schemes.indicator("x", "1", HOLD).title(),
                f("1"),
                Direction.HIGHER,
                "1",
                Schemes.indicator("x", "1", HOLD).value(),
                f("10"),
                new Rule.DistanceToTarget(false, WhenEqual.FULL_WEIGHT),
                null);

        assertThat(column(up, "0", "5", "11")).containsExactly("0", "0.5", "1.1");
        assertThat(column(with(up, Direction.HIGHER, "10", true), "0", "5", "11"))
                .containsExactly("0", "0.5", "1");
        assertThat(column(with(up, Direction.LOWER, "0", false), "-1", "1", "10"))
                .containsExactly("1.1", "0.9", "0");
        assertThat(column(with(up, Direction.LOWER, "0", true), "-1", "1", "10"))
                .containsExactly("1", "0.9", "0");
    }

    /** Published in the tests of COINr: 1 to 10 onto [2, 7], and with mean 5 and deviation 2. */
    @Test
    void one_to_ten_are_normalised_as_published() {
        String[] tenth = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"};
        List<String> minMax = column(new Rule.MinMax(f("2"), f("7"), WhenEqual.REFUSE), "100", tenth);
        Scheme scheme = Schemes.of(
                Method.ARITHMETIC,
                null,
                Schemes.indicator("x", "100", new Rule.ZScore(f("5"), f("2"), WhenEqual.REFUSE)));
        double[] z = Scoring.score(scheme, Schemes.column("x", tenth)).orThrow().scores().stream()
                .mapToDouble(score -> score.raw().rounded(30).doubleValue())
                .toArray();

        assertThat(minMax.get(0)).isEqualTo("2");
        assertThat(minMax.get(9)).isEqualTo("7");
        double mean = Arrays.stream(z).average().orElseThrow();
        double squares = Arrays.stream(z).map(v -> (v - mean) * (v - mean)).sum();
        assertThat(mean).isCloseTo(5, within(1e-12));
        assertThat(Math.sqrt(squares / 9)).isCloseTo(2, within(1e-12));
    }

    @Test
    void where_lower_is_better_a_ratio_stands_upside_down_and_needs_a_value_above_zero() {
        Indicator indicator = with(Schemes.indicator("x", "1", new Rule.BaseRatio(null)), Direction.LOWER, "3", false);

        assertThat(column(indicator, "6", "3")).containsExactly("0.5", "1");
        assertThat(problems(
                        Scoring.score(Schemes.of(Method.ARITHMETIC, null, indicator), Schemes.column("x", "6", "0"))))
                .extracting(Problem::rule, Problem::pointer)
                .containsExactly(tuple("DATA_NOT_POSITIVE", "/entries/1/observations/x"));
    }

    @Test
    void a_formula_of_its_own_gives_points() {
        Rule rule = new Rule.Own("value >= 4 ? weight : weight * (value - least) / (greatest - least)");
        Scheme scheme = Schemes.of(Method.ARITHMETIC, null, Schemes.indicator("x", "12", rule));
        Result result =
                Scoring.score(scheme, Schemes.column("x", "1", "2", "4", "5")).orThrow();

        assertThat(column(rule, "12", "1", "2", "4", "5")).containsExactly("0", "3", "12", "12");
        assertThat(Formulas.of(
                        result,
                        scheme.indicators().get(0),
                        result.scores().get(1).items().get(0)))
                .contains("2 >= 4 ? 12 : 12 * (2 - 1) / (5 - 1) = 3");
    }

    @Test
    void a_formula_that_divides_by_zero_is_a_problem_of_that_row() {
        Scheme scheme =
                Schemes.of(Method.ARITHMETIC, null, Schemes.indicator("x", "1", new Rule.Own("weight / (value - 2)")));

        assertThat(problems(Scoring.score(scheme, Schemes.column("x", "1", "2"))))
                .extracting(Problem::pointer)
                .containsExactly("/entries/1/observations/x");
    }

    static List<Problem> problems(Outcome outcome) {
        return outcome.on(new Outcome.Cases<>() {
            @Override
            public List<Problem> scored(Result result) {
                return List.of();
            }

            @Override
            public List<Problem> refused(List<Problem> problems) {
                return problems;
            }
        });
    }

    private static Indicator with(Indicator as, Direction direction, String reference, boolean capped) {
        Rule rule = as.rule() instanceof Rule.DistanceToTarget
                ? new Rule.DistanceToTarget(capped, WhenEqual.FULL_WEIGHT)
                : as.rule();
        return new Indicator(
                as.code(), as.title(), as.weight(), direction, as.unit(), as.value(), f(reference), rule, null);
    }

    private static Entry ofBase(Scheme scheme, String subject, int part) {
        Map<String, Observation> observations = new HashMap<>();
        scheme.indicators()
                .forEach(i ->
                        observations.put(i.code(), Observation.of(i.reference().dividedBy(Fraction.of(part, 1)))));
        return Entry.of(subject, observations);
    }

    private static Map<String, Observation> without(Entry entry, String indicator) {
        Map<String, Observation> rest = new HashMap<>(entry.observations());
        rest.remove(indicator);
        return rest;
    }

    private static String points(Rule rule, String weight, String value, String reference) {
        Entry entry = Entry.of("a", Map.of("x", Observation.of(f(value), f(reference))));
        return Scoring.score(
                        Schemes.of(Method.ARITHMETIC, null, Schemes.indicator("x", weight, rule)),
                        Table.of(List.of(entry)))
                .orThrow()
                .scores()
                .get(0)
                .raw()
                .text();
    }

    private static List<String> column(Rule rule, String weight, String... values) {
        return column(Schemes.indicator("x", weight, rule), values);
    }

    /** The points of a scheme with this indicator alone. */
    private static List<String> column(Indicator indicator, String... values) {
        return Scoring.score(Schemes.of(Method.ARITHMETIC, null, indicator), Schemes.column("x", values))
                .orThrow()
                .scores()
                .stream()
                .map(s -> s.raw().text())
                .toList();
    }

    private static Fraction f(String text) {
        return Fraction.parse(text);
    }
}
