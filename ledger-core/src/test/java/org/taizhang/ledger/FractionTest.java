package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void planIntensityShowsAs448AndIsMoreThan448() {
        Fraction intensity = Fraction.of(1_000_000, 2232);

        assertThat(intensity.rounded(0)).isEqualByComparingTo("448");
        assertThat(intensity.rounded(2)).isEqualByComparingTo("448.03");
        assertThat(intensity).isGreaterThan(Fraction.of(448, 1));
    }

    @Test
    void roundsHalfUpOnlyForDisplay() {
        assertThat(Fraction.of(1, 8).rounded(2)).isEqualByComparingTo("0.13");
        assertThat(Fraction.of(-1, 8).rounded(2)).isEqualByComparingTo("-0.13");
        assertThat(Fraction.of(44796, 100).compareTo(Fraction.of(448, 1))).isNegative();
    }

    @Test
    void reducesToLowestTerms() {
        assertThat(Fraction.of(290_000, 660).reduced()).isEqualTo(Fraction.of(14_500, 33));
        assertThat(new Fraction(new BigDecimal("0.72"), new BigDecimal("-1.2")).reduced())
                .isEqualTo(Fraction.of(-3, 5));
        assertThat(Fraction.of(0, 7).reduced()).isEqualTo(Fraction.of(0, 1));
    }

    @Test
    void refusesAZeroDenominator() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.of(1, 2).dividedBy(Fraction.of(0, 5)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void arithmeticIsExact() {
        SplittableRandom random = new SplittableRandom(20251231);
        for (int i = 0; i < 1_000; i++) {
            Fraction a = random(random);
            Fraction b = random(random);
            assertThat(a.plus(b).minus(b)).isEqualByComparingTo(a);
            assertThat(a.times(b).dividedBy(b)).isEqualByComparingTo(a);
            assertThat(a.compareTo(b)).isEqualTo(-b.compareTo(a));
            assertThat(a.reduced()).isEqualByComparingTo(a);
        }
    }

    private static Fraction random(SplittableRandom random) {
        return new Fraction(
                BigDecimal.valueOf(random.nextLong(1, 1_000_000_000), random.nextInt(5)),
                BigDecimal.valueOf(random.nextLong(1, 1_000_000) * (random.nextBoolean() ? 1 : -1), random.nextInt(3)));
    }
}
