package org.taizhang.ledger.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.at;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Problem;

class FormHeaderTest {

    private static final FormHeader HEADER = new FormHeader(
            "甲01表", "县统计局", "云统〔2025〕1号", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), "statistical");

    @Test
    void bothDaysOfItsValidityAreInIt() {
        assertThat(HEADER.notValid(at("2025-01-01T00:00"))).isEmpty();
        assertThat(HEADER.notValid(at("2025-12-31T23:59"))).isEmpty();
    }

    @Test
    void outsideItSaysWhichFormAndUntilWhen() {
        assertThat(HEADER.notValid(at("2024-12-31T23:59"))).map(Problem::rule).contains("FORM_EXPIRED");
        assertThat(HEADER.notValid(at("2026-01-01T00:00")))
                .hasValueSatisfying(
                        problem -> assertThat(problem.message().zh()).contains("甲01表", "云统〔2025〕1号", "2025-12-31"));
    }
}
