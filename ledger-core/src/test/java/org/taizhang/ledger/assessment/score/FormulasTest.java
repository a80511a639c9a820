package org.taizhang.ledger.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.formula.OwnFormula;
import org.taizhang.ledger.assessment.scheme.Aggregation.Method;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Indicator.Direction;
import org.taizhang.ledger.assessment.scheme.Rule;
import org.taizhang.ledger.assessment.scheme.Rule.WhenEqual;
import org.taizhang.ledger.assessment.scheme.Scheme;

/** Whoever types an explanation into a calculator gets the points. */
class FormulasTest {

    static Stream<Arguments> explained() {
        List<Rule> rules = List.of(
                new Rule.Attainment(null),
                new Rule.Attainment(new Rule.Above(f("0.5"), f("0.1"), Rule.Above.In.WEIGHT)),
                new Rule.Attainment(new Rule.Above(f("50"), f("10"), Rule.Above.In.POINTS)),
                new Rule.Hold(f("0.8"), f("0.05"), f("1"), f("0.5")),
                new Rule.BaseRatio(null),
                new Rule.BaseRatio(f("1.2")),
                new Rule.MinMax(f("20"), f("100"), WhenEqual.FULL_WEIGHT),
                new Rule.ZScore(f("50"), f("10"), WhenEqual.FULL_WEIGHT),
                new Rule.PercentileRank(WhenEqual.FULL_WEIGHT),
                new Rule.DistanceToTarget(false, WhenEqual.FULL_WEIGHT),
                new Rule.DistanceToTarget(true, WhenEqual.FULL_WEIGHT),
                new Rule.Own("value > reference ? weight : weight * value / greatest"));
        return rules.stream()
                .flatMap(rule -> Stream.of(Direction.values())
                        .flatMap(direction -> Stream.of("6", "3", "1", "40")
                                .map(reference -> Arguments.of(rule, direction, f(reference)))));
    }

    /** The reference lies among the values, on the least of them, below and above all. */
    @ParameterizedTest
    @MethodSource("explained")
    void a_formula_with_its_numbers_gives_the_points(Rule rule, Direction direction, Fraction reference) {
        Indicator indicator = Schemes.against(reference, Schemes.indicator("x", "12", direction, rule));
        for (Table table : List.of(Schemes.column("x", "3", "4", "8", "13", "20"), Schemes.column("x", "3", "3"))) {
            agree(Schemes.of(Method.ARITHMETIC, null, indicator), table);
        }
    }

    private static void agree(Scheme scheme, Table table) {
        Result result = Scoring.score(scheme, table).orThrow();
        for (SubjectScore score : result.scores()) {
            ItemScore item = score.item("x");
            String text = Formulas.of(result, scheme.indicators().get(0), item).orElseThrow();
            Fraction typed = typed(text.substring(0, text.lastIndexOf(text.contains(" = ") ? " = " : " ≈ ")));

            assertThat(typed.rounded(4))
                    .as(text)
                    .isEqualByComparingTo(item.points().rounded(4));
        }
    }

    private static Fraction typed(String text) {
        return OwnFormula.compile(text.replace('×', '*')
                        .replace('÷', '/')
                        .replace('−', '-')
                        .replace('[', '(')
                        .replace(']', ')')
                        .replace("≈", ""))
                .points(Map.of());
    }

    private static Fraction f(String text) {
        return Fraction.parse(text);
    }
}
