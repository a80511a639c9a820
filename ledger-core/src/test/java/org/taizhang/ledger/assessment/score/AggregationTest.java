package org.taizhang.ledger.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.assessment.scheme.Aggregation.Method;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Indicator.Direction;
import org.taizhang.ledger.assessment.scheme.Rule;
import org.taizhang.ledger.assessment.scheme.Rule.WhenEqual;
import org.taizhang.ledger.assessment.scheme.Scheme;

/** Totals by hand, and against the slow reference over seeded random tables. */
class AggregationTest {

    private static final Rule ITSELF = new Rule.Own("weight * value");

    @ParameterizedTest
    @CsvSource({
        // (1×2 + 3×8) ÷ 4, (2 × 8³)^(1/4), 4 ÷ (1/2 + 3/8)
        "ARITHMETIC, 6.500000",
        "GEOMETRIC, 5.656854",
        "HARMONIC, 4.571429"
    })
    void three_means_of_two_and_eight(Method method, String total) {
        Scheme scheme =
                Schemes.of(method, "1", Schemes.indicator("x", "1", ITSELF), Schemes.indicator("y", "3", ITSELF));

        assertThat(score(scheme, Map.of("x", "2", "y", "8")).total().toPlainString())
                .isEqualTo(total);
    }

    @Test
    void a_geometric_mean_that_has_an_exact_root_is_exact() {
        Scheme scheme = Schemes.of(
                Method.GEOMETRIC, "1", Schemes.indicator("x", "0.5", ITSELF), Schemes.indicator("y", "0.5", ITSELF));

        assertThat(score(scheme, Map.of("x", "2", "y", "8")).raw().text()).isEqualTo("4");
        assertThat(score(scheme, Map.of("x", "0.01", "y", "1")).raw().text()).isEqualTo("0.1");
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"GEOMETRIC", "HARMONIC"})
    void means_that_take_no_zero_refuse_it_and_name_it(Method method) {
        Scheme scheme =
                Schemes.of(method, null, Schemes.indicator("x", "1", ITSELF), Schemes.indicator("y", "1", ITSELF));

        List<Problem> problems = RulesTest.problems(Scoring.score(scheme, table(List.of(Map.of("x", "0", "y", "8")))));

        assertThat(problems).extracting(Problem::rule).containsExactly("SCORE_NOT_POSITIVE");
        assertThat(problems.get(0).message().en()).contains("'x' of 'u0'");
    }

    @Test
    void the_weight_of_what_is_missing_drops_out_at_every_level() {
        Scheme scheme = Schemes.of(
                Method.ARITHMETIC,
                "100",
                List.of(
                        Schemes.group("g", "3", Method.ARITHMETIC, "x", "y"),
                        Schemes.group("h", "1", Method.HARMONIC, "z")),
                Schemes.indicator("x", "1", ITSELF),
                Schemes.indicator("y", "1", ITSELF),
                Schemes.indicator("z", "5", ITSELF));

        SubjectScore whole = score(scheme, Map.of("x", "0.5", "y", "0.7", "z", "0.2"));
        SubjectScore withoutY = score(scheme, Map.of("x", "0.5", "z", "0.2"));
        SubjectScore withoutH = score(scheme, Map.of("x", "0.5", "y", "0.7"));

        assertThat(whole.raw().text()).isEqualTo("50"); // 100 × (3×0.6 + 1×0.2) ÷ 4
        assertThat(whole.groups().get("g").reduced().text()).isEqualTo("0.6");
        assertThat(whole.item("x").weight().text()).isEqualTo("37.5");
        assertThat(withoutY.raw().text()).isEqualTo("42.5"); // 100 × (3×0.5 + 1×0.2) ÷ 4
        assertThat(withoutH.raw().text()).isEqualTo("60");
        assertThat(withoutH.weightScored().text()).isEqualTo("75");
        assertThat(withoutH.groups()).containsOnlyKeys("g");
    }

    @Test
    void a_subject_of_whom_nothing_is_known_is_a_problem_and_not_zero() {
        Scheme scheme = Schemes.of(Method.ARITHMETIC, null, Schemes.indicator("x", "1", ITSELF));

        assertThat(RulesTest.problems(Scoring.score(scheme, table(List.of(Map.of("x", "1"), Map.of())))))
                .extracting(Problem::rule, Problem::pointer)
                .containsExactly(tuple("SCORE_NOTHING", "/entries/1"));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void random_tables_agree_with_the_reference(Method method) {
        SplittableRandom random = new SplittableRandom(20251231);
        for (int round = 0; round < 60; round++) {
            agree(method, random);
        }
    }

    private static void agree(Method method, SplittableRandom random) {
        int units = random.nextInt(3, 12);
        int columns = random.nextInt(1, 6);
        Indicator[] indicators = new Indicator[columns];
        double[] weights = new double[columns];
        for (int c = 0; c < columns; c++) {
            weights[c] = random.nextInt(1, 40) / 4.0;
            Direction direction = random.nextBoolean() ? Direction.HIGHER : Direction.LOWER;
            indicators[c] = Schemes.indicator("i" + c, String.valueOf(weights[c]), direction, rule(c));
        }
        List<Map<String, String>> rows = new ArrayList<>();
        double[][] values = new double[columns][units];
        for (int u = 0; u < units; u++) {
            Map<String, String> row = new HashMap<>();
            for (int c = 0; c < columns; c++) {
                double value = random.nextInt(1, 100_000) / 100.0;
                boolean there = u < 2 || random.nextInt(6) > 0;
                values[c][u] = there ? value : Double.NaN;
                if (there) {
                    row.put("i" + c, String.valueOf(value));
                }
            }
            if (!row.isEmpty() || u < 2) {
                rows.add(row);
            } else {
                values[0][u] = 5;
                rows.add(Map.of("i0", "5"));
            }
        }
        Result result = Scoring.score(Schemes.of(method, "100", indicators), table(rows))
                .orThrow();
        for (int u = 0; u < units; u++) {
            double[] shares = new double[columns];
            for (int c = 0; c < columns; c++) {
                shares[c] = Double.isNaN(values[c][u])
                        ? Double.NaN
                        : share(c, values[c][u], values[c], indicators[c].direction() == Direction.HIGHER);
            }
            double expected = 100
                    * switch (method) {
                        case ARITHMETIC -> Reference.arithmetic(shares, weights);
                        case GEOMETRIC -> Reference.geometric(shares, weights);
                        case HARMONIC -> Reference.harmonic(shares, weights);
                    };
            assertThat(result.scores().get(u).raw().rounded(12).doubleValue()).isCloseTo(expected, within(1e-9));
        }
    }

    /** All of them stay above zero, so that every mean can be taken. */
    private static Rule rule(int column) {
        return switch (column % 3) {
            case 0 -> new Rule.MinMax(Fraction.of(20, 1), Fraction.of(100, 1), WhenEqual.FULL_WEIGHT);
            case 1 -> new Rule.ZScore(Fraction.of(500, 1), Fraction.of(10, 1), WhenEqual.FULL_WEIGHT);
            default -> new Rule.MinMax(Fraction.of(1, 1), Fraction.of(2, 1), WhenEqual.FULL_WEIGHT);
        };
    }

    private static double share(int column, double x, double[] all, boolean higher) {
        return switch (column % 3) {
            case 0 -> Reference.minMax(x, all, higher, 20, 100) / 100;
            case 1 -> even(all) ? 1 : (500 + 10 * Reference.zScore(x, all, higher)) / 100;
            default -> even(all) ? 1 : Reference.minMax(x, all, higher, 1, 2) / 100;
        };
    }

    private static boolean even(double[] all) {
        return Arrays.stream(all).filter(v -> !Double.isNaN(v)).distinct().count() < 2;
    }

    private static SubjectScore score(Scheme scheme, Map<String, String> values) {
        return Scoring.score(scheme, table(List.of(values))).orThrow().scores().get(0);
    }

    private static Table table(List<Map<String, String>> rows) {
        List<Entry> entries = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, Observation> observations = new HashMap<>();
            row.forEach((code, value) -> observations.put(code, Observation.of(Fraction.parse(value))));
            entries.add(Entry.of("u" + entries.size(), observations));
        }
        return Table.of(entries);
    }
}
