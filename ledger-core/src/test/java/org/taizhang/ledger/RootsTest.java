package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Roots against their own powers, computed slowly to a hundred digits. */
class RootsTest {

    private static final MathContext SLOW = new MathContext(100);
    /** Half a unit of the 34th digit. */
    private static final BigDecimal HALF_UNIT = new BigDecimal("5.01e-34");

    @Test
    void a_mean_is_right_to_half_a_unit_of_its_last_digit() {
        SplittableRandom random = new SplittableRandom(34);
        for (int round = 0; round < 200; round++) {
            List<Fraction> values = new ArrayList<>();
            List<Integer> weights = new ArrayList<>();
            int sum = 0;
            BigDecimal product = BigDecimal.ONE;
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                Fraction value = Fraction.of(random.nextLong(1, 1_000_000_000), random.nextLong(1, 1_000_000));
                int weight = 1 + random.nextInt(round % 10 == 0 ? 500 : 30);
                values.add(value);
                weights.add(weight);
                sum += weight;
                product = product.multiply(
                        value.numerator().divide(value.denominator(), SLOW).pow(weight, SLOW), SLOW);
            }

            BigDecimal mean = Roots.geometricMean(
                            values, weights.stream().mapToInt(Integer::intValue).toArray())
                    .numerator();

            BigDecimal off = mean.pow(sum, SLOW)
                    .divide(product, SLOW)
                    .subtract(BigDecimal.ONE)
                    .abs();
            assertThat(mean.precision()).isLessThanOrEqualTo(Roots.PRECISION.getPrecision());
            assertThat(off).as("%s by %s", values, weights).isLessThan(HALF_UNIT.multiply(BigDecimal.valueOf(sum)));
        }
    }

    @Test
    void roots_that_are_decimals_come_out_exactly() {
        assertThat(mean("0.25", "1")).isEqualTo("0.5");
        assertThat(mean("8", "2")).isEqualTo("4");
        assertThat(mean("7", "7")).isEqualTo("7");
    }

    @Test
    void numbers_of_many_digits_have_roots_too() {
        Fraction many = new Fraction(BigDecimal.TEN.pow(900).add(BigDecimal.ONE), BigDecimal.TEN.pow(900));
        Fraction small = Fraction.parse("0." + "0".repeat(58) + "1");

        assertThat(Roots.geometricMean(List.of(many, many), 1, 1).text()).isEqualTo("1");
        assertThat(Roots.geometricMean(List.of(small, Fraction.ONE), 1, 1).numerator())
                .isEqualByComparingTo(new BigDecimal("1e-59").sqrt(Roots.PRECISION));
    }

    private static String mean(String a, String b) {
        return Roots.geometricMean(List.of(Fraction.parse(a), Fraction.parse(b)), 1, 1)
                .text();
    }
}
