package org.taizhang.ledger.assessment.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.ledger.Fraction;

class OwnFormulaTest {

    private static final Map<String, Fraction> VALUES = Map.of(
            "value", Fraction.of(1, 3),
            "reference", Fraction.parse("0.5"),
            "weight", Fraction.of(20, 1),
            "least", Fraction.ZERO,
            "greatest", Fraction.of(2, 1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 / 2 | 0.5",
                "0.1 + 0.2 | 0.3",
                "7 | 7",
                "0.25 | 0.25",
                "-value | -1/3",
                "weight * value / reference | 40/3",
                "weight * min(value / reference, 1) - 0.5 * (1 - value) | 13",
                "value < 0.5 && value >= least ? 3 * value : 0.0 * value | 1",
                "weight * (value - least) / (greatest - least) | 10/3",
                "max(1, 2.5) | 2.5",
                "value < 0.5 ? 0 : weight | 0",
                "value < 0.5 ? weight * value : 2.5 | 20/3",
                "weight - (value < 0.5 ? -1.5 : value < 1 ? 3 : value) | 21.5"
            })
    void numbers_are_exact(String formula, String points) {
        assertThat(OwnFormula.compile(formula).points(VALUES).text()).isEqualTo(points);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "valu",
                "true",
                "'text'",
                "value +",
                "value) + exact(weight",
                "[1,2,3].map(x, x)",
                "value.size()",
                "1 == 1 ? 2 : 3",
                "type(value)"
            })
    void what_is_no_formula_is_refused(String formula) {
        assertThatThrownBy(() -> OwnFormula.compile(formula)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void too_long_or_too_deep_a_formula_is_refused() {
        assertThatThrownBy(() -> OwnFormula.compile("1+".repeat(2_000) + "1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OwnFormula.compile("(".repeat(200) + "1" + ")".repeat(200)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_division_by_zero_is_no_number() {
        assertThatThrownBy(() -> OwnFormula.compile("value / least").points(VALUES))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void it_knows_whether_it_needs_a_reference() {
        assertThat(OwnFormula.compile("value / reference").needsReference()).isTrue();
        assertThat(OwnFormula.compile("value").needsReference()).isFalse();
    }
}
