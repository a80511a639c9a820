package org.taizhang.ledger.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.JsonResource;
import org.taizhang.ledger.assessment.scheme.Missing;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;
import org.taizhang.ledger.attainment.Light;

/** Every worked case of the proposal, computed by hand beforehand. */
class ProposalCasesTest {

    private static final Scheme PROPOSAL =
            ShippedSchemes.find("yunyang-2025-proposal").orElseThrow();
    private static final JsonNode CASES =
            JsonResource.read(ProposalCasesTest.class, "proposal-cases.json", JsonNode.class);

    @TestFactory
    Stream<DynamicTest> scores_as_computed_by_hand() {
        Result base = Scoring.score(PROPOSAL, table(CASES.get("base"))).orThrow();
        List<DynamicTest> tests = new ArrayList<>();
        CASES.get("base")
                .forEach(one -> tests.add(dynamicTest(
                        one.get("cluster").asText(),
                        () -> check(one, base.score(one.get("cluster").asText()).orElseThrow()))));
        CASES.get("variants")
                .forEach(one -> tests.add(dynamicTest(
                        one.get("id").asText() + " " + one.get("what").asText(),
                        () -> check(
                                one,
                                Scoring.score(PROPOSAL, Table.of(List.of(entry(one))))
                                        .orThrow()
                                        .scores()
                                        .get(0)))));
        return tests.stream();
    }

    @Test
    void the_order_and_the_classes_are_those_expected() {
        Result result = Scoring.score(PROPOSAL, table(CASES.get("base"))).orThrow();

        List<String> order = result.scores().stream()
                .sorted((a, b) -> Integer.compare(a.rank(), b.rank()))
                .map(s -> s.subject() + " " + s.total() + " " + s.band())
                .toList();
        assertThat(order)
                .isEqualTo(Stream.of(CASES.get("expectedOrder"))
                        .flatMap(n -> Stream.iterate(0, i -> i < n.size(), i -> i + 1)
                                .map(i -> n.get(i).asText()))
                        .toList());
    }

    @Test
    void lights_have_their_bounds_where_the_proposal_puts_them() {
        Map<String, Light> lights = Map.of(
                "1.0063", Light.GREEN,
                "1", Light.GREEN,
                "0.98", Light.YELLOW_GREEN,
                "0.95", Light.YELLOW_GREEN,
                "0.9", Light.YELLOW,
                "0.7", Light.YELLOW,
                "0.6999", Light.RED);
        lights.forEach((ratio, light) -> assertThat(PROPOSAL.lights().of(Fraction.parse(ratio)))
                .as(ratio)
                .isEqualTo(light));
    }

    @Test
    void a_formula_shows_its_numbers() {
        Result result = Scoring.score(PROPOSAL, table(CASES.get("base"))).orThrow();

        assertThat(formula(result, "nanxi", "OUTPUT_YTD")).isEqualTo("25 × max(800000 ÷ 1600000, 0) = 12.5");
        assertThat(formula(result, "jiangkou", "OUTPUT_YTD"))
                .isEqualTo("25 × (1 + min(0.5 × (3190000 ÷ 2900000 − 1), 0.1)) = 26.25");
        assertThat(formula(result, "fengming", "INTENSITY"))
                .isEqualTo("20 × (1 + min(0.5 × ((7125/14) ÷ (9500/21) − 1), 0.1)) → = 20");
        assertThat(formula(result, "nanxi", "INTENSITY")).endsWith("≈ 15.384615");
    }

    @Test
    void without_its_facts_a_score_is_preliminary_and_says_why() {
        Table table = table(CASES.get("base"));
        Map<String, Fraction> facts = Map.of(
                "PERIODS_CLOSED",
                Fraction.ONE,
                "ENTERPRISES_FILED",
                Fraction.of(95, 1),
                "IMPUTED_OUTPUT",
                Fraction.parse("2.01"),
                "DEVELOPMENT_CONFIRMED",
                Fraction.ONE);

        Result bare = Scoring.score(PROPOSAL, table).orThrow();
        Result stated = Scoring.score(PROPOSAL, new Table(table.purpose(), table.entries(), facts))
                .orThrow();

        assertThat(bare.preliminary()).isTrue();
        assertThat(bare.scores().get(0).unmet()).hasSize(4);
        assertThat(stated.scores().get(0).unmet()).extracting("code").containsExactly("IMPUTED_OUTPUT");
    }

    private static String formula(Result result, String cluster, String indicator) {
        return Formulas.of(
                        result,
                        PROPOSAL.indicator(indicator).orElseThrow(),
                        result.score(cluster).orElseThrow().item(indicator))
                .orElseThrow();
    }

    private static Table table(JsonNode cases) {
        List<Entry> entries = new ArrayList<>();
        cases.forEach(one -> entries.add(entry(one)));
        return Table.of(entries);
    }

    private static Entry entry(JsonNode one) {
        String cluster = one.get("cluster").asText();
        JsonNode options = one.get("options");
        Map<String, Observation> observations = new HashMap<>();
        one.get("inputs").fields().forEachRemaining(input -> {
            JsonNode target = CASES.get("targets").get(cluster).get(input.getKey());
            Observation observation = input.getValue().isNull()
                    ? Observation.missing(Missing.valueOf(
                            options.at("/missing/" + input.getKey()).asText("OWN_FAULT")))
                    : Observation.of(Fraction.parse(input.getValue().asText()));
            observations.put(
                    input.getKey(),
                    target == null ? observation : observation.withReference(Fraction.parse(target.asText())));
        });
        List<Entry.Matter> matters = options.has("demerit")
                ? List.of(
                        new Entry.Matter("one", "COUNTY", "县府办通报〔2026〕1号"),
                        new Entry.Matter("one", "COUNTY", "县府办通报〔2026〕2号"))
                : List.of();
        List<Entry.Vetoed> vetoes = options.has("veto")
                ? List.of(new Entry.Vetoed(options.get("veto").asText(), "县府函〔2026〕3号"))
                : List.of();
        return new Entry(cluster, observations, Map.of(), List.of(), matters, vetoes, null);
    }

    private static void check(JsonNode one, SubjectScore score) {
        JsonNode expected = one.get("expected");
        expected.get("points").fields().forEachRemaining(item -> {
            ItemScore got = score.item(item.getKey());
            assertThat(got.points() == null ? null : shown(got.points()))
                    .as(item.getKey())
                    .isEqualTo(text(item.getValue().get("points")));
            assertThat(got.ratio() == null ? null : shown(got.ratio().times(100)) + "%")
                    .as(item.getKey())
                    .isEqualTo(text(item.getValue().get("attainment")));
            assertThat(got.missing() == null ? null : got.missing().name())
                    .as(item.getKey())
                    .isEqualTo(text(item.getValue().get("reason")));
            assertThat(got.guards().isEmpty())
                    .as(item.getKey())
                    .isEqualTo(item.getValue().get("guard") == null);
        });
        assertThat(shown(score.points())).isEqualTo(text(expected.get("beforeRedistribution")));
        assertThat(score.weightScored().rounded(0))
                .isEqualByComparingTo(
                        BigDecimal.valueOf(expected.get("weightScored").asInt()));
        assertThat(shown(score.raw())).isEqualTo(text(expected.get("raw")));
        assertThat(shown(score.demerit())).isEqualTo(text(expected.get("demerit")));
        assertThat(score.total().toPlainString()).isEqualTo(text(expected.get("total")));
        assertThat(score.band()).isEqualTo(text(expected.get("band")));
        assertThat(score.vetoes())
                .isEqualTo(Stream.ofNullable(text(expected.get("veto"))).toList());
        if (expected.has("rank")) {
            assertThat(score.rank()).isEqualTo(expected.get("rank").asInt());
        }
        if ("FALSIFICATION".equals(text(expected.get("veto")))) {
            assertThat(score.rank()).isNull();
        }
    }

    private static String shown(Fraction number) {
        return number.rounded(2).setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static String text(JsonNode node) {
        return node == null || node.isNull() ? null : node.asText();
    }
}
