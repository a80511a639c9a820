package org.taizhang.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.api.page.Table;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.Assessments;
import org.taizhang.ledger.assessment.Binding;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.StepEvent.AssessmentOpened;
import org.taizhang.ledger.assessment.scheme.Missing;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;
import org.taizhang.ledger.assessment.score.Entry;
import org.taizhang.ledger.assessment.score.Observation;
import org.taizhang.ledger.assessment.score.Scoring;
import org.taizhang.ledger.attainment.Ways;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.Plans;

/** From 100 down to the total: what was lost, what a cap took, what a notice cost. */
class ScoreStepsTest {

    private static final Scheme SCHEME =
            ShippedSchemes.find("yunyang-2025-proposal").orElseThrow();
    private static final Plan PLAN = FoundingPlan.yunyang(Instant.EPOCH).plan();
    private static final Period AT = Period.december(2025);

    @Test
    void losses_and_demerits_go_down_and_what_dropped_out_is_made_up_for() {
        Map<String, Observation> observations = reached(1);
        observations.put("OUTPUT_YTD", Observation.of(Fraction.of(80, 1), Fraction.of(100, 1)));
        observations.put("LEADING_SHARE", Observation.missing(Missing.NO_FAULT));

        Table steps = steps(observations, List.of(new Entry.Matter("迟报", "CITY", "通报1号")));

        // 95 − 5 − 10 = 85 of 90, that is 94.44; less 2
        assertThat(shown(steps))
                .startsWith("满分 100.00 100.00", title("OUTPUT_YTD") + " −5.00 95.00")
                .contains(title("LEADING_SHARE") + " −10.00 85.00")
                .endsWith("不计分项目的权重重新分配 9.44 94.44", "通报扣分 −2.00 92.44", "总分 92.44 92.44");
        assertThat(steps.rows().get(0).total()).isTrue();
        assertThat(steps.rows().get(1).total()).isFalse();
    }

    @Test
    void what_is_above_the_cap_is_taken_off_again() {
        assertThat(shown(steps(reached(3), List.of())))
                .contains(title("OUTPUT_YTD") + " 2.50 102.50")
                .endsWith("总分上限 −1.00 105.00", "总分 105.00 105.00");
    }

    private static List<String> shown(Table steps) {
        return steps.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.shown(Text.Language.ZH))
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow())
                .toList();
    }

    private static String title(String code) {
        return SCHEME.indicator(code).orElseThrow().title().zh();
    }

    private static Map<String, Observation> reached(int times) {
        Map<String, Observation> observations = new HashMap<>();
        SCHEME.indicators()
                .forEach(i ->
                        observations.put(i.code(), Observation.of(Fraction.of(100L * times, 1), Fraction.of(100, 1))));
        return observations;
    }

    private static Table steps(Map<String, Observation> observations, List<Entry.Matter> matters) {
        org.taizhang.ledger.assessment.score.Table table = org.taizhang.ledger.assessment.score.Table.of(
                List.of(new Entry("jiangkou", observations, Map.of(), List.of(), matters, List.of(), null)));
        ScoreSheet sheet = new ScoreSheet(
                new Reckoning(
                        SCHEME,
                        PLAN,
                        new Binding(1, "p", "s", "h", Map.of()),
                        AT,
                        Instant.EPOCH,
                        table,
                        Scoring.score(SCHEME, table).orThrow()),
                Map.of(),
                new Expectations(PLAN, Ways.of(Plans.NONE), AT));
        Assessment assessment = new AssessmentOpened("a", Instant.EPOCH, "2025-1", Assessments.key(SCHEME), AT)
                .evolve(Assessments.NONE)
                .assessment("2025-1")
                .orElseThrow();
        return ScoreSteps.table(
                new AssessmentView(assessment, SCHEME, sheet, null, Plans.NONE),
                sheet.line("jiangkou").orElseThrow());
    }
}
