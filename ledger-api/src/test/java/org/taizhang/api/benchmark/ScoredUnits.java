package org.taizhang.api.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.scheme.Aggregation;
import org.taizhang.ledger.assessment.scheme.Aggregation.Method;
import org.taizhang.ledger.assessment.scheme.Bands;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Rule;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.score.Entry;
import org.taizhang.ledger.assessment.score.Observation;
import org.taizhang.ledger.assessment.score.Table;

/** Made-up units: half of the indicators by attainment of targets of their own, half by min–max. */
record ScoredUnits(Scheme scheme, Table table) {

    private static final Text WORDS = new Text("测试", "test");

    static ScoredUnits of(int units, int indicators) {
        SplittableRandom random = new SplittableRandom(20251231);
        List<Indicator> scored = IntStream.range(0, indicators)
                .mapToObj(i -> new Indicator(
                        "i" + i,
                        WORDS,
                        Fraction.of(10, 1),
                        Indicator.Direction.HIGHER,
                        "1",
                        WORDS,
                        null,
                        rule(i),
                        null))
                .toList();
        List<Entry> entries = IntStream.range(0, units)
                .mapToObj(u -> Entry.of("u" + u, observations(random, indicators)))
                .toList();
        Bands bands = new Bands.Shares(
                List.of(new Bands.Share("A", Fraction.parse("0.2")), new Bands.Share("B", Fraction.parse("0.6"))),
                "C",
                List.of());
        return new ScoredUnits(
                new Scheme(
                        "benchmark",
                        "1",
                        WORDS,
                        Scheme.Standing.PROPOSAL,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Scheme.Subject.UNIT,
                        null,
                        scored,
                        new Aggregation(Method.ARITHMETIC, null, 2, List.of()),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        bands,
                        null),
                Table.of(entries));
    }

    private static Rule rule(int indicator) {
        return indicator % 2 == 0
                ? new Rule.Attainment(
                        new Rule.Above(Fraction.parse("0.5"), Fraction.parse("0.1"), Rule.Above.In.WEIGHT))
                : new Rule.MinMax(Fraction.of(20, 1), Fraction.of(100, 1), Rule.WhenEqual.FULL_WEIGHT);
    }

    private static Map<String, Observation> observations(SplittableRandom random, int indicators) {
        Map<String, Observation> observations = new HashMap<>();
        for (int i = 0; i < indicators; i++) {
            Fraction value = Fraction.of(random.nextInt(1, 10_000_000), 100);
            observations.put("i" + i, Observation.of(value, Fraction.of(random.nextInt(1, 100_000), 1)));
        }
        return observations;
    }
}
