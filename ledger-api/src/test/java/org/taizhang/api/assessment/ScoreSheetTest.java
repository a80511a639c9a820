package org.taizhang.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.Binding;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;
import org.taizhang.ledger.assessment.score.Entry;
import org.taizhang.ledger.assessment.score.Observation;
import org.taizhang.ledger.assessment.score.Scoring;
import org.taizhang.ledger.assessment.score.Table;
import org.taizhang.ledger.attainment.Light;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.FoundingPlan;

/** What a withheld value takes with it: nobody reaches it through points, formulas or totals. */
class ScoreSheetTest {

    private static final Scheme SCHEME =
            ShippedSchemes.find("yunyang-2025-proposal").orElseThrow();

    @Test
    void a_withheld_value_shows_its_light_class_and_rank_and_no_number_that_tells_it() {
        ScoreSheet sheet = sheet(Map.of("nanxi", Set.of("OUTPUT_YTD")));
        ScoreAnswer answer = ScoreAnswer.of(sheet.line("nanxi").orElseThrow());
        ScoreAnswer.ItemAnswer output = answer.items().get(0);

        assertThat(output.value()).isNull();
        assertThat(output.ratio()).isNull();
        assertThat(output.points()).isNull();
        assertThat(output.exact()).isNull();
        assertThat(output.formula()).isNull();
        assertThat(output.reason()).isEqualTo("SUPPRESSED");
        assertThat(output.light()).isEqualTo(Light.RED);
        assertThat(answer.total())
                .as("a total tells what one missing addend was")
                .isNull();
        assertThat(answer.exact()).isNull();
        assertThat(answer.raw()).isNull();
        assertThat(answer.band()).isNotNull();
        assertThat(answer.rank()).isEqualTo(2);
        assertThat(answer.items().get(2).points()).isNotNull();
    }

    @Test
    void where_nothing_is_withheld_every_number_is_there() {
        ScoreAnswer answer = ScoreAnswer.of(
                sheet(Map.of("nanxi", Set.of("OUTPUT_YTD"))).line("jiangkou").orElseThrow());

        assertThat(answer.withheld()).isFalse();
        assertThat(answer.total()).isEqualByComparingTo("100");
        assertThat(answer.items().get(0).formula()).startsWith("25 × ");
    }

    private static ScoreSheet sheet(Map<String, Set<String>> withheld) {
        Table table = Table.of(List.of(entry("jiangkou", 1), entry("nanxi", 2)));
        return new ScoreSheet(
                new Reckoning(
                        SCHEME,
                        FoundingPlan.yunyang(Instant.EPOCH).plan(),
                        new Binding(1, "p", "s", "h", Map.of()),
                        Period.december(2025),
                        Instant.EPOCH,
                        table,
                        Scoring.score(SCHEME, table).orThrow()),
                withheld);
    }

    private static Entry entry(String cluster, long divided) {
        Map<String, Observation> observations = new HashMap<>();
        SCHEME.indicators()
                .forEach(i -> observations.put(i.code(), Observation.of(Fraction.of(60, divided), Fraction.of(60, 1))));
        return Entry.of(cluster, observations);
    }
}
