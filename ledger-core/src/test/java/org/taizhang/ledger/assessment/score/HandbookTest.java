package org.taizhang.ledger.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.Aggregation.Method;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Rule;
import org.taizhang.ledger.assessment.scheme.Rule.WhenEqual;
import org.taizhang.ledger.assessment.scheme.Scheme;

/** Every digit that the OECD/JRC Handbook on Constructing Composite Indicators (2008) prints of what follows from its own data. */
class HandbookTest {

    private static final Rule ITSELF = new Rule.Own("weight * value");
    private static final String SCHOOLING = "SCHOOLING";

    /** Table 15: mean years of schooling, normalised; "above or below the mean" and scales of categories are not ours. */
    @ParameterizedTest
    @CsvSource({"rank", "z", "minMax", "toMean", "toBest", "toWorst"})
    void schooling_is_normalised_as_printed(String column) {
        List<String[]> lines = Tai.lines("tai-schooling-in-table-15.csv");
        int at = Arrays.asList(lines.get(0)).indexOf(column);
        Map<String, String> printed = new HashMap<>();
        lines.stream().skip(1).forEach(line -> printed.put(line[0], line[at]));
        Map<String, String> ours = new HashMap<>();

        Scheme scheme = Schemes.of(Method.ARITHMETIC, null, schooling(column));
        Scoring.score(scheme, Tai.whole().column(SCHOOLING))
                .orThrow()
                .scores()
                .forEach(score -> ours.put(score.subject(), shown(column, score.raw())));

        assertThat(ours).hasSize(23).isEqualTo(printed);
    }

    private static Indicator schooling(String column) {
        List<Fraction> years = Tai.whole().present(SCHOOLING);
        Fraction mean = Mean.sum(years).dividedBy(Fraction.of(years.size(), 1));
        Indicator ratio = Schemes.indicator(SCHOOLING, "1", new Rule.BaseRatio(null));
        return switch (column) {
            case "rank" -> Schemes.indicator(SCHOOLING, "22", new Rule.PercentileRank(WhenEqual.REFUSE));
            case "z" ->
                Schemes.indicator(SCHOOLING, "100", new Rule.ZScore(Fraction.ZERO, Fraction.ONE, WhenEqual.REFUSE));
            case "minMax" ->
                Schemes.indicator(SCHOOLING, "100", new Rule.MinMax(Fraction.ZERO, Fraction.ONE, WhenEqual.REFUSE));
            case "toMean" -> Schemes.against(mean, ratio);
            case "toBest" -> Schemes.against(Collections.max(years), ratio);
            case "toWorst" -> Schemes.against(Collections.min(years), ratio);
            default -> throw new IllegalArgumentException(column);
        };
    }

    /** Ours counts ranks from 0 to n − 1, the handbook from 1. */
    private static String shown(String column, Fraction number) {
        return column.equals("rank")
                ? number.plus(Fraction.ONE).text()
                : number.rounded(2).toPlainString();
    }

    /** Table 38, GME: the geometric mean of the data as they are. */
    @Test
    void twenty_three_countries_are_ranked_by_geometric_means_as_printed() {
        Tai tai = Tai.whole();
        Indicator[] indicators = tai.indicators().stream()
                .map(code -> Schemes.indicator(code, "1", ITSELF))
                .toArray(Indicator[]::new);

        Result result = Scoring.score(Schemes.of(Method.GEOMETRIC, "1", indicators), tai.table())
                .orThrow();

        assertThat(result.scores())
                .extracting(SubjectScore::rank)
                .containsExactly(2, 1, 3, 4, 16, 5, 6, 13, 14, 18, 8, 11, 7, 9, 17, 12, 10, 15, 19, 21, 23, 22, 20);
    }

    /**
     * Section 6.11: two countries with the same arithmetic mean, and each with one more unit of the second indicator.
     * The handbook cuts digits off here: 2.5457… is 2.54.
     */
    @ParameterizedTest
    @CsvSource({"21, 1, 1, 1, 6.00, 2.14", "6, 6, 6, 6, 6.00, 6.00", "21, 2, 1, 1, 6.25, 2.54", "6, 7, 6, 6, 6.25, 6.23"
    })
    void what_is_poor_is_not_made_up_for_in_a_geometric_mean(
            String a, String b, String c, String d, String arithmetic, String geometric) {
        assertThat(mean(Method.ARITHMETIC, a, b, c, d)).isEqualTo(arithmetic);
        assertThat(mean(Method.GEOMETRIC, a, b, c, d)).isEqualTo(geometric);
    }

    private static String mean(Method method, String... values) {
        Indicator[] indicators = new Indicator[values.length];
        Map<String, Observation> observations = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            indicators[i] = Schemes.indicator("i" + i, "1", ITSELF);
            observations.put("i" + i, Observation.of(Fraction.parse(values[i])));
        }
        return Scoring.score(Schemes.of(method, "1", indicators), Table.of(List.of(Entry.of("a", observations))))
                .orThrow()
                .scores()
                .get(0)
                .raw()
                .rounded(30)
                .setScale(2, RoundingMode.DOWN)
                .toPlainString();
    }
}
