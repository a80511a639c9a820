package org.taizhang.ledger.assessment.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.certainty.Assumptions.Normalisation;
import org.taizhang.ledger.assessment.certainty.Certainty.OfSubject;
import org.taizhang.ledger.assessment.certainty.Certainty.Sensitivity;
import org.taizhang.ledger.assessment.scheme.Aggregation.Method;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Rule;
import org.taizhang.ledger.assessment.scheme.Rule.WhenEqual;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;
import org.taizhang.ledger.assessment.score.Entry;
import org.taizhang.ledger.assessment.score.Observation;
import org.taizhang.ledger.assessment.score.Result;
import org.taizhang.ledger.assessment.score.Schemes;
import org.taizhang.ledger.assessment.score.Scoring;
import org.taizhang.ledger.assessment.score.Table;

class SimulationTest {

    private static final Rule RATIO = new Rule.BaseRatio(null);
    private static final Scheme TWO = Schemes.of(
            Method.ARITHMETIC, null, Schemes.indicator("x", "60", RATIO), Schemes.indicator("y", "40", RATIO));

    /** a is ahead by x alone, b by y alone, c is behind in both. */
    private static final Table THREE =
            Table.of(List.of(entry("a", "1", "0.5"), entry("b", "0.8", "0.75"), entry("c", "0.1", "0.1")));

    @Test
    void the_same_seed_gives_the_same_answer_and_another_seed_another() {
        assertThat(certainty(TWO, THREE, usual(7))).isEqualTo(certainty(TWO, THREE, usual(7)));
        assertThat(certainty(TWO, THREE, usual(7)).subjects())
                .isNotEqualTo(certainty(TWO, THREE, usual(8)).subjects());
    }

    /** Another way to draw is another algorithm, beside this one. */
    @Test
    void answers_that_were_given_stay_the_answers() {
        Certainty certainty = certainty(TWO, THREE, usual(7));

        assertThat(subject(certainty, "a").ranks()).hasToString("{1=0.736, 2=0.264}");
        assertThat(certainty.rankShift())
                .extracting(Sensitivity::all)
                .hasToString("[0.4219269102990035, 0.1758028792912514, 0.6680509413067555, 0.03516057585825028]");
    }

    @Test
    void where_nothing_moves_the_ranking_is_certain() {
        Assumptions still = new Assumptions(1, 500, 16, 0, List.of(Normalisation.AS_SCHEME), Map.of(), 0);

        Certainty certainty = certainty(TWO, THREE, still);

        assertThat(certainty.subjects()).allSatisfy(subject -> {
            assertThat(subject.ranks()).isEqualTo(Map.of(subject.rank(), 1.0));
            assertThat(subject.rankFrom()).isEqualTo(subject.rank());
            assertThat(subject.rankTo()).isEqualTo(subject.rank());
        });
        assertThat(certainty.rankShift())
                .allSatisfy(index -> assertThat(index.all()).isNull());
    }

    /** b passes a when 0.25 × w(y) exceeds 0.2 × w(x), that is v > 1.2 u with u, v uniform on [0.8, 1.2]. */
    @Test
    void the_share_of_draws_in_each_rank_is_that_of_the_weights_that_lead_there() {
        Assumptions weights = new Assumptions(3, 200_000, 0, 0.2, List.of(Normalisation.AS_SCHEME), Map.of(), 0);

        Certainty certainty = certainty(TWO, THREE, weights);

        // area of {v > 1.2 u} in [0.8, 1.2]²: a triangle from (0.8, 0.96) to (0.8, 1.2) and (1, 1.2), of 0.16 in all
        double passed = 0.5 * 0.24 * 0.2 / 0.16;
        assertThat(subject(certainty, "b").ranks().get(1)).isCloseTo(passed, within(0.005));
        assertThat(subject(certainty, "a").ranks().get(1)).isCloseTo(1 - passed, within(0.005));
        assertThat(subject(certainty, "a").rankFrom()).isEqualTo(1);
        assertThat(subject(certainty, "a").rankTo()).isEqualTo(2);
        assertThat(subject(certainty, "c").ranks()).isEqualTo(Map.of(3, 1.0));
    }

    @Test
    void a_provisional_value_moves_its_own_total_and_nobody_elses() {
        Assumptions provisional = new Assumptions(
                4, 2_000, 2_000, 0, List.of(Normalisation.AS_SCHEME), Map.of("a", Map.of("x", 0.5)), 0.4);

        Certainty certainty = certainty(TWO, THREE, provisional);

        assertThat(index(subject(certainty, "a"), "provisional").all()).isCloseTo(1, within(0.05));
        assertThat(index(subject(certainty, "a"), "weight:x").all()).isCloseTo(0, within(1e-9));
        assertThat(index(subject(certainty, "b"), "provisional").all()).isNull();
        // 60 × (1 ± 0.2) + 20 against 78: uniform on [68, 92]
        assertThat(subject(certainty, "a").ranks().get(1)).isCloseTo(14.0 / 24, within(0.03));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void in_the_middle_of_all_assumptions_the_totals_are_the_scores(Method method) {
        SplittableRandom random = new SplittableRandom(99);
        for (int round = 0; round < 20; round++) {
            Rule rule = new Rule.MinMax(Fraction.of(10, 1), Fraction.of(100, 1), WhenEqual.FULL_WEIGHT);
            Scheme scheme = Schemes.of(
                    method,
                    "100",
                    List.of(Schemes.group("g", "2.5", Method.ARITHMETIC, "i0", "i1")),
                    Schemes.indicator("i0", "3", rule),
                    Schemes.indicator("i1", "1.5", Indicator.Direction.LOWER, rule),
                    Schemes.indicator("i2", "4", rule));
            Table table = random(random, 7);
            Result result = Scoring.score(scheme, table).orThrow();
            Model model = new Model(
                    scheme,
                    table,
                    result,
                    new Assumptions(1, 1, 0, 0.2, List.of(Normalisation.AS_SCHEME), Map.of(), 0));

            double[] totals = model.totals(new double[] {0.5, 0.5, 0.5, 0.5});

            for (int u = 0; u < totals.length; u++) {
                assertThat(totals[u])
                        .isCloseTo(result.scores().get(u).exact().rounded(12).doubleValue(), within(1e-9));
            }
        }
    }

    @Test
    void bands_vetoes_and_the_distance_to_the_next_band_are_those_of_the_scheme() {
        Scheme proposal = ShippedSchemes.find("yunyang-2025-proposal").orElseThrow();
        Map<String, Observation> onTarget = new HashMap<>();
        proposal.indicators()
                .forEach(i -> onTarget.put(i.code(), Observation.of(Fraction.of(9, 1), Fraction.of(10, 1))));
        Entry good = Entry.of("good", onTarget);
        Entry vetoed = new Entry(
                "vetoed",
                onTarget,
                Map.of(),
                List.of(),
                List.of(),
                List.of(new Entry.Vetoed("ACCIDENT", "县府函1号")),
                null);
        Assumptions weights = new Assumptions(5, 1_000, 0, 0.2, List.of(Normalisation.AS_SCHEME), Map.of(), 0);

        Certainty certainty = certainty(proposal, Table.of(List.of(good, vetoed)), weights);

        assertThat(subject(certainty, "good").toNext()).isEqualByComparingTo("5");
        assertThat(subject(certainty, "good").toWorse()).isEqualByComparingTo("10");
        assertThat(subject(certainty, "good").bands()).isEqualTo(Map.of("B", 1.0));
        assertThat(subject(certainty, "vetoed").bands()).isEqualTo(Map.of("C", 1.0));
    }

    private static Assumptions usual(long seed) {
        return new Assumptions(seed, 500, 64, 0.2, List.of(Normalisation.values()), Map.of("a", Map.of("x", 0.1)), 0.1);
    }

    private static Certainty certainty(Scheme scheme, Table table, Assumptions assumptions) {
        return Simulation.of(scheme, table, Scoring.score(scheme, table).orThrow(), assumptions);
    }

    private static OfSubject subject(Certainty certainty, String subject) {
        return certainty.subjects().stream()
                .filter(s -> s.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static Sensitivity index(OfSubject subject, String assumption) {
        return subject.total().stream()
                .filter(s -> s.assumption().equals(assumption))
                .findFirst()
                .orElseThrow();
    }

    private static Entry entry(String subject, String x, String y) {
        return Entry.of(
                subject,
                Map.of(
                        "x", Observation.of(Fraction.parse(x), Fraction.ONE),
                        "y", Observation.of(Fraction.parse(y), Fraction.ONE)));
    }

    private static Table random(SplittableRandom random, int units) {
        List<Entry> entries = new ArrayList<>();
        for (int u = 0; u < units; u++) {
            Map<String, Observation> observations = new HashMap<>();
            for (int i = 0; i < 3; i++) {
                if (u < 2 || random.nextInt(5) > 0) {
                    observations.put("i" + i, Observation.of(Fraction.of(random.nextInt(1, 10_000), 7)));
                }
            }
            observations.putIfAbsent("i2", Observation.of(Fraction.of(5, 7)));
            entries.add(Entry.of("u" + u, observations));
        }
        return Table.of(entries);
    }
}
