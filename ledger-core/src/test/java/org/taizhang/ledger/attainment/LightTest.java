package org.taizhang.ledger.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.ledger.Fraction;

class LightTest {

    @ParameterizedTest
    @CsvSource({
        "1000000, GREEN",
        "1200000, GREEN",
        "999999, YELLOW_GREEN",
        "900001, YELLOW_GREEN",
        "900000, YELLOW",
        "700000, YELLOW",
        "699999, RED",
        "0, RED"
    })
    void changesExactlyAtItsBounds(long millionths, Light light) {
        assertThat(Light.of(Fraction.of(millionths, 1_000_000))).isEqualTo(light);
    }
}
