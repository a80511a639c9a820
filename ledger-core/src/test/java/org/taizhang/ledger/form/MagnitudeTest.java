package org.taizhang.ledger.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MagnitudeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0E+30",
                "0E-30",
                "1000000000000",
                "-1000000000000.000",
                "1E+12",
                "999999999999.999999999999999999",
                "0.000000000000000000000000000001"
            })
    void up_to_a_million_millions_is_calculated_with(String value) {
        assertThat(Magnitude.sane(new BigDecimal(value))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000000.1",
                "-1000000000001",
                "1E+13",
                "9999999999999",
                "1E+31",
                "1E+999999999",
                "1E-31",
                "1E-999999999",
                "1.000000000000000000000000000001"
            })
    void what_is_larger_or_has_more_digits_is_not(String value) {
        assertThat(Magnitude.sane(new BigDecimal(value))).isFalse();
    }
}
