package org.taizhang.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.Binding;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.scheme.Missing;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;
import org.taizhang.ledger.assessment.score.Entry;
import org.taizhang.ledger.assessment.score.Observation;
import org.taizhang.ledger.assessment.score.Scoring;
import org.taizhang.ledger.assessment.score.Table;
import org.taizhang.ledger.attainment.Light;
import org.taizhang.ledger.attainment.Ways;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.Plans;

/** What a withheld value takes with it: nobody reaches it through points, formulas or totals. */
class ScoreSheetTest {

    private static final Scheme SCHEME =
            ShippedSchemes.find("yunyang-2025-proposal").orElseThrow();
    private static final Plan PLAN = FoundingPlan.yunyang(Instant.EPOCH).plan();

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

    @Test
    void before_december_a_light_compares_with_what_could_be_reached_by_then() {
        Map<String, Observation> observations = new HashMap<>();
        SCHEME.indicators().forEach(i -> observations.put(i.code(), Observation.missing(Missing.NO_FAULT)));
        observations.put("OUTPUT_YTD", Observation.of(Fraction.of(1_400_000, 1), Fraction.of(2_900_000, 1)));
        observations.put("EMPLOYMENT", Observation.of(Fraction.of(9_000, 1), Fraction.of(9_700, 1)));
        Table half = Table.of(List.of(Entry.of("jiangkou", observations)));

        assertThat(lights(half, new Period(2025, 6)))
                .as("the small park reaches 35.6 % by June; employment has no base to grow from")
                .containsEntry("OUTPUT_YTD", Optional.of(Light.GREEN))
                .containsEntry("EMPLOYMENT", Optional.empty());
        assertThat(lights(half, Period.december(2025)))
                .containsEntry("OUTPUT_YTD", Optional.of(Light.RED))
                .containsEntry("EMPLOYMENT", Optional.of(Light.YELLOW_GREEN));
    }

    private static Map<String, Optional<Light>> lights(Table table, Period at) {
        return sheet(Map.of(), at, table).line("jiangkou").orElseThrow().items().stream()
                .collect(Collectors.toMap(item -> item.indicator().code(), item -> Optional.ofNullable(item.light())));
    }

    private static ScoreSheet sheet(Map<String, Set<String>> withheld) {
        return sheet(withheld, Period.december(2025), Table.of(List.of(entry("jiangkou", 1), entry("nanxi", 2))));
    }

    private static ScoreSheet sheet(Map<String, Set<String>> withheld, Period at, Table table) {
        return new ScoreSheet(
                new Reckoning(
                        SCHEME,
                        PLAN,
                        new Binding(1, "p", "s", "h", Map.of()),
                        at,
                        Instant.EPOCH,
                        table,
                        Scoring.score(SCHEME, table).orThrow()),
                withheld,
                new Expectations(PLAN, Ways.of(Plans.NONE), at));
    }

    private static Entry entry(String cluster, long divided) {
        Map<String, Observation> observations = new HashMap<>();
        SCHEME.indicators()
                .forEach(i -> observations.put(i.code(), Observation.of(Fraction.of(60, divided), Fraction.of(60, 1))));
        return Entry.of(cluster, observations);
    }
}
