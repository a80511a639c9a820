package org.taizhang.api.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that could mean two numbers is taken for one. */
class TypedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "'1,234', 1234",
        "'1 234 567.5', 1234567.5",
        "'−12,000', -12000",
        "１２３, 123",
        "' 7 ', 7",
        "'１，２３４', 1234",
        "1234.5678, 1234.5678",
        "'1’234', 1234"
    })
    void numbers_as_people_type_them(String typed, BigDecimal number) {
        assertThat(TypedNumber.read(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,23", "12,34,567", "1,234 567", "1234,567", ",123", "1,234,", "1e3", "1.2.3", "12 3", "", "- 5"
            })
    void what_could_mean_two_numbers_is_none(String typed) {
        assertThat(TypedNumber.read(typed)).isEmpty();
    }
}
