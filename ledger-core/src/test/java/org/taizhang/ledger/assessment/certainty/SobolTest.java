package org.taizhang.ledger.assessment.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Against functions whose indices are known. */
class SobolTest {

    /** Ishigami's function with a = 7, b = 0.1: the indices follow from its variance in closed form. */
    @Test
    void the_indices_of_ishigamis_function_are_found() {
        double pi4 = Math.pow(Math.PI, 4);
        double first1 = 0.5 * Math.pow(1 + 0.1 * pi4 / 5, 2);
        double first2 = 49.0 / 8;
        double both13 = 0.01 * pi4 * pi4 * (1.0 / 18 - 1.0 / 50);
        double variance = first1 + first2 + both13;

        Sobol.Indices indices = Sobol.of(new int[] {0, 1, 2}, 3, 20_000, new SplittableRandom(1), u -> {
            double x = Math.PI * (2 * u[0] - 1);
            double y = Math.PI * (2 * u[1] - 1);
            double z = Math.PI * (2 * u[2] - 1);
            return new double[] {Math.sin(x) + 7 * Math.pow(Math.sin(y), 2) + 0.1 * Math.pow(z, 4) * Math.sin(x)};
        });

        assertThat(indices.first(0, 0)).isCloseTo(first1 / variance, within(0.02));
        assertThat(indices.first(0, 1)).isCloseTo(first2 / variance, within(0.02));
        assertThat(indices.first(0, 2)).isCloseTo(0, within(0.02));
        assertThat(indices.total(0, 0)).isCloseTo((first1 + both13) / variance, within(0.02));
        assertThat(indices.total(0, 1)).isCloseTo(first2 / variance, within(0.02));
        assertThat(indices.total(0, 2)).isCloseTo(both13 / variance, within(0.02));
    }

    @Test
    void of_a_sum_each_part_explains_its_own_variance_and_groups_count_together() {
        Sobol.Indices indices = Sobol.of(new int[] {0, 1, 1}, 2, 20_000, new SplittableRandom(2), u ->
                new double[] {2 * u[0] + u[1] + u[2], 7});

        assertThat(indices.first(0, 0)).isCloseTo(4.0 / 6, within(0.02));
        assertThat(indices.total(0, 1)).isCloseTo(2.0 / 6, within(0.02));
        assertThat(indices.first(1, 0)).isNaN();
        assertThat(indices.total(1, 1)).isNaN();
    }
}
