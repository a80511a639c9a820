package org.taizhang.ledger.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.ledger.Problem;

class PeriodProblemsTest {

    @Test
    void januaryIsExemptAndTheMessageNamesThePeriodToUse() {
        assertThat(PeriodProblems.of("2025-01")).hasValueSatisfying(problem -> {
            assertThat(problem.rule()).isEqualTo("PERIOD_EXEMPT");
            assertThat(problem.message().zh()).contains("2025-02");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "2025-2", "2025-13", "2025-00", "2025-03-01", "0000-03", "二〇二五"})
    void anythingElseIsAnErrorOfForm(String text) {
        assertThat(PeriodProblems.of(text)).map(Problem::rule).contains("PERIOD_FORMAT");
    }

    @Test
    void aPeriodCanBeFiledFromMidnightAfterItsLastDayInShanghai() {
        Period march = Period.parse("2025-03");

        assertThat(PeriodProblems.of("2025-03")).isEmpty();
        assertThat(PeriodProblems.notEnded(march, Instant.parse("2025-03-31T15:59:59.999Z")))
                .map(Problem::rule)
                .contains("PERIOD_NOT_ENDED");
        assertThat(PeriodProblems.notEnded(march, Instant.parse("2025-03-31T16:00:00Z")))
                .isEmpty();
    }
}
