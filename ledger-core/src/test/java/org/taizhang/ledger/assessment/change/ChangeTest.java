package org.taizhang.ledger.assessment.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.change.RatioEffects.Ratio;
import org.taizhang.ledger.assessment.change.ScoreChange.Part;
import org.taizhang.ledger.assessment.change.ScoreChange.Step;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;
import org.taizhang.ledger.assessment.score.Entry;
import org.taizhang.ledger.assessment.score.Observation;
import org.taizhang.ledger.assessment.score.Result;
import org.taizhang.ledger.assessment.score.Scoring;
import org.taizhang.ledger.assessment.score.Table;

class ChangeTest {

    private static final Scheme PROPOSAL =
            ShippedSchemes.find("yunyang-2025-proposal").orElseThrow();
    private static final Ratio INTENSITY = new Ratio("INTENSITY", "OUTPUT_YTD", "PRODUCTIVE_AREA");

    @Test
    void the_parts_sum_to_the_whole_exactly() {
        Result before = score(table(800_000, 240, 40));
        Result revised = score(table(810_000, 240, 40));
        Result filed = score(table(900_000, 240, 40));
        Result directory = score(table(900_000, 240, 43));

        ScoreChange change = ScoreChange.between(
                        before,
                        List.of(
                                new Step(Cause.DATA_REVISIONS, revised),
                                new Step(Cause.NEW_FILINGS, filed),
                                new Step(Cause.DIRECTORY, directory),
                                new Step(Cause.TARGETS, directory)))
                .get(0);

        Fraction whole =
                directory.scores().get(0).exact().minus(before.scores().get(0).exact());
        assertThat(change.parts().stream().map(Part::exact).reduce(Fraction.ZERO, Fraction::plus))
                .isEqualByComparingTo(whole);
        assertThat(change.parts().stream().map(Part::shown).reduce(change.from(), BigDecimal::add))
                .isEqualByComparingTo(change.to());
        assertThat(change.parts().get(0).exact().text()).isEqualTo("0.3125"); // 25 × 1/160 + 20 × 1/128
        assertThat(change.parts().get(3).exact().signum()).isZero();
    }

    @Test
    void a_subject_that_was_not_scored_before_has_no_change_to_explain() {
        Result none = score(Table.of(List.of(entry("other", 1, 1, 1))));

        assertThat(ScoreChange.between(none, List.of(new Step(Cause.DIRECTORY, score(table(1, 1, 1))))))
                .isEmpty();
    }

    /** Intensity 0.5 → 0.6 of its target: 20 × 0.1 = 2 points, split by hand into the mean of both orders. */
    @Test
    void output_and_area_are_told_apart_and_sum_to_the_change() {
        Table before = intensity("1000000", "200", "500", "1000");
        Table after = intensity("1500000", "250", "600", "1000");

        RatioEffects effects =
                RatioEffects.of(PROPOSAL, before, after, "nanxi", INTENSITY).orElseThrow();

        // output first: 500 → 750 → 600; area first: 500 → 400 → 600
        assertThat(effects.numerator().text()).isEqualTo("4.5"); // 20 × (0.25 + 0.2) ÷ 2
        assertThat(effects.denominator().text()).isEqualTo("-2.5"); // 20 × (−0.1 − 0.15) ÷ 2
    }

    @Test
    void they_sum_to_the_change_where_the_bonus_bends_the_rule() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 200; round++) {
            Fraction output = Fraction.of(random.nextInt(1, 100), 1);
            Fraction area = Fraction.of(random.nextInt(1, 100), 1);
            Fraction outputBefore = Fraction.of(random.nextInt(1, 100), 1);
            Fraction areaBefore = Fraction.of(random.nextInt(1, 100), 1);
            Table before = intensity(
                    outputBefore.text(),
                    areaBefore.text(),
                    outputBefore.dividedBy(areaBefore).text(),
                    "1");
            Table after =
                    intensity(output.text(), area.text(), output.dividedBy(area).text(), "1");
            Table unmoved = after.with("nanxi", "INTENSITY", outputBefore.dividedBy(areaBefore));

            RatioEffects effects =
                    RatioEffects.of(PROPOSAL, before, after, "nanxi", INTENSITY).orElseThrow();

            assertThat(effects.numerator().plus(effects.denominator()))
                    .isEqualByComparingTo(score(after)
                            .scores()
                            .get(0)
                            .exact()
                            .minus(score(unmoved).scores().get(0).exact()));
        }
    }

    @Test
    void ratios_made_in_different_ways_and_missing_parts_are_not_split() {
        Table before = intensity("1000000", "200", "500", "1000");

        assertThat(RatioEffects.of(PROPOSAL, before, intensity("1000000", "200", "501", "1000"), "nanxi", INTENSITY))
                .isEqualTo(Optional.empty());
        assertThat(RatioEffects.of(PROPOSAL, before, table(1, 1, 1), "nanxi", INTENSITY))
                .isEqualTo(Optional.empty());
    }

    private static Result score(Table table) {
        return Scoring.score(PROPOSAL, table).orThrow();
    }

    private static Table table(long output, long area, long enterprises) {
        return Table.of(List.of(entry("nanxi", output, area, enterprises)));
    }

    private static Entry entry(String subject, long output, long area, long enterprises) {
        Map<String, Observation> observations = new HashMap<>();
        PROPOSAL.indicators().forEach(i -> observations.put(i.code(), Observation.of(Fraction.ONE, Fraction.of(2, 1))));
        observations.put("OUTPUT_YTD", Observation.of(Fraction.of(output, 1), Fraction.of(1_600_000, 1)));
        observations.put("INTENSITY", Observation.of(Fraction.of(output, 10 * area), Fraction.of(1_600, 3)));
        observations.put("ENTERPRISES", Observation.of(Fraction.of(enterprises, 1), Fraction.of(75, 1)));
        return Entry.of(subject, observations);
    }

    private static Table intensity(String output, String area, String intensity, String target) {
        Map<String, Observation> observations = new HashMap<>();
        PROPOSAL.indicators().forEach(i -> observations.put(i.code(), Observation.of(Fraction.ONE, Fraction.of(2, 1))));
        observations.put("OUTPUT_YTD", Observation.of(Fraction.parse(output), Fraction.of(1_600_000, 1)));
        observations.put("PRODUCTIVE_AREA", Observation.of(Fraction.parse(area)));
        observations.put("BUILT_UP_AREA", Observation.of(Fraction.ONE, Fraction.ONE));
        observations.put("INTENSITY", Observation.of(Fraction.parse(intensity), Fraction.parse(target)));
        return Table.of(List.of(Entry.of("nanxi", observations)));
    }
}
