package org.taizhang.api.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Problem;

class FormProblemsTest {

    @Test
    void the_number_of_a_check_is_shown_and_the_name_of_a_rule_is_not() {
        FormProblems problems = new FormProblems(List.of(
                problem("F-O2"), problem("O16b"), problem("E07"), problem("CELL_TYPE"), problem("REVISION_REQUIRED")));

        assertThat(problems.summary())
                .extracting(FormProblems.Entry::number)
                .containsExactly("F-O2", "O16b", "E07", "", "");
    }

    private static Problem problem(String rule) {
        return Problem.of(rule, "/values/wages", "请核对。", "Check it.");
    }
}
