package org.taizhang.ledger.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.Aggregation.Group;
import org.taizhang.ledger.assessment.scheme.Aggregation.Method;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Indicator.Direction;
import org.taizhang.ledger.assessment.scheme.Rule;
import org.taizhang.ledger.assessment.scheme.Rule.WhenEqual;
import org.taizhang.ledger.assessment.scheme.Scheme;

/**
 * The same numbers as COINr: the files hold what its functions (version 1.1.14, R 4.2.2) gave, with 17 digits, for the data of
 * {@link Tai}; those of one indicator were given the data with gaps.
 */
class CoinrTest {

    private static final double AGREEMENT = 1e-9;
    private static final Rule ONTO_1_TO_100 = new Rule.MinMax(f("1"), f("100"), WhenEqual.REFUSE);
    /** The handbook's weights by budget allocation, in per cent. */
    private static final List<String> WEIGHTS = List.of("11", "11", "11", "18", "10", "6", "15", "18");

    /** @param function of COINr, with what it was told besides */
    record Normalised(String function, List<String[]> lines) {
        @Override
        public String toString() {
            return function;
        }
    }

    static Stream<Normalised> normalised() {
        List<String[]> lines = Tai.lines("tai-normalised-by-coinr.csv");
        return lines.stream()
                .skip(1)
                .map(line -> line[0])
                .distinct()
                .map(function -> new Normalised(
                        function,
                        lines.stream().filter(line -> line[0].equals(function)).toList()));
    }

    @Test
    void every_function_was_compared() {
        assertThat(normalised().map(Normalised::function))
                .containsExactly(
                        "n_minmax",
                        "n_minmax, lower is better",
                        "n_zscore",
                        "n_zscore, lower is better",
                        "n_prank",
                        "n_prank, lower is better",
                        "n_dist2targ",
                        "n_dist2targ, lower is better, capped",
                        "n_fracmax");
    }

    @ParameterizedTest
    @MethodSource("normalised")
    void one_indicator_is_normalised_alike(Normalised by) {
        Tai tai = Tai.withGaps();
        assertThat(by.lines()).hasSameSizeAs(tai.countries());
        for (String code : tai.indicators()) {
            int column = 2 + tai.indicators().indexOf(code);
            Scheme scheme = Schemes.of(Method.ARITHMETIC, null, indicator(by.function(), code, tai.present(code)));
            Result result = Scoring.score(scheme, tai.column(code)).orThrow();
            assertThat(result.scores()).hasSize((int)
                    by.lines().stream().filter(line -> !line[column].isEmpty()).count());
            for (SubjectScore score : result.scores()) {
                assertThat(number(score))
                        .as(code + " of " + score.subject())
                        .isCloseTo(published(by.lines(), 1, score.subject(), column), within(AGREEMENT));
            }
        }
    }

    private static Indicator indicator(String function, String code, List<Fraction> present) {
        Direction direction = function.contains("lower is better") ? Direction.LOWER : Direction.HIGHER;
        Fraction greatest = Collections.max(present);
        Fraction middle = Collections.min(present).plus(greatest).dividedBy(f("2"));
        return switch (function.split(",")[0]) {
            case "n_minmax" -> Schemes.indicator(code, "100", direction, ONTO_1_TO_100);
            case "n_zscore" ->
                Schemes.indicator(code, "100", direction, new Rule.ZScore(f("50"), f("10"), WhenEqual.REFUSE));
            case "n_prank" -> Schemes.indicator(code, "1", direction, new Rule.PercentileRank(WhenEqual.REFUSE));
            case "n_dist2targ" ->
                Schemes.against(
                        middle,
                        Schemes.indicator(
                                code,
                                "1",
                                direction,
                                new Rule.DistanceToTarget(function.endsWith("capped"), WhenEqual.REFUSE)));
            case "n_fracmax" ->
                Schemes.against(greatest, Schemes.indicator(code, "1", direction, new Rule.BaseRatio(null)));
            default -> throw new IllegalArgumentException(function);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "a_amean-whole, ARITHMETIC, false",
        "a_gmean-whole, GEOMETRIC, false",
        "a_hmean-whole, HARMONIC, false",
        "a_amean-gaps, ARITHMETIC, true",
        "a_gmean-gaps, GEOMETRIC, true",
        "a_hmean-gaps, HARMONIC, true"
    })
    void weighted_means_agree_and_weights_of_what_is_missing_drop_out(String column, Method method, boolean gaps) {
        agree(column, gaps, method, List.of());
    }

    /** Four groups of two by the arithmetic mean, then the geometric mean of the groups. */
    @ParameterizedTest
    @CsvSource({"levels-whole, false", "levels-gaps, true"})
    void levels_of_means_agree(String column, boolean gaps) {
        agree(
                column,
                gaps,
                Method.GEOMETRIC,
                List.of(
                        Schemes.group("creation", "4", Method.ARITHMETIC, "PATENTS", "ROYALTIES"),
                        Schemes.group("recent", "3", Method.ARITHMETIC, "INTERNET", "EXPORTS"),
                        Schemes.group("old", "2", Method.ARITHMETIC, "TELEPHONES", "ELECTRICITY"),
                        Schemes.group("skills", "1", Method.ARITHMETIC, "SCHOOLING", "UNIVERSITY")));
    }

    private static void agree(String column, boolean gaps, Method method, List<Group> groups) {
        Tai tai = gaps ? Tai.withGaps() : Tai.whole();
        List<String[]> lines = Tai.lines("tai-aggregated-by-coinr.csv");
        int at = Arrays.asList(lines.get(0)).indexOf(column);
        Indicator[] indicators = tai.indicators().stream()
                .map(code -> Schemes.indicator(
                        code, WEIGHTS.get(tai.indicators().indexOf(code)), Direction.HIGHER, ONTO_1_TO_100))
                .toArray(Indicator[]::new);

        Result result = Scoring.score(Schemes.of(method, "100", groups, indicators), tai.table())
                .orThrow();

        assertThat(result.scores()).hasSize(23);
        for (SubjectScore score : result.scores()) {
            assertThat(number(score))
                    .as(score.subject())
                    .isCloseTo(published(lines, 0, score.subject(), at), within(AGREEMENT));
        }
    }

    private static double published(List<String[]> lines, int name, String country, int column) {
        return lines.stream()
                .filter(line -> line[name].equals(country))
                .mapToDouble(line -> Double.parseDouble(line[column]))
                .findFirst()
                .orElseThrow();
    }

    private static double number(SubjectScore score) {
        return score.raw().rounded(15).doubleValue();
    }

    private static Fraction f(String text) {
        return Fraction.parse(text);
    }
}
