package org.taizhang.ledger.plan.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.ledger.plan.Fact;
import org.taizhang.ledger.plan.Given;
import org.taizhang.ledger.plan.Plan;

class DiscrepanciesTest {

    @Test
    void thePlanOfYunyangHasThese() {
        assertThat(Discrepancies.of(Given.yunyang()))
                .extracting(Discrepancy::id)
                .containsExactly(
                        "D01", "D02", "D03", "D04", "D05", "D06", "D07", "D08", "D09", "D10", "D11", "D12", "D13",
                        "D14", "D15", "D17", "D18");
    }

    /** The numbers a reader of the document computed by hand, at the digits written down then. */
    @ParameterizedTest
    @CsvFileSource(resources = "discrepancies-by-hand.csv", numLinesToSkip = 1)
    void theNumbersAreThoseComputedByHand(String id, String name, BigDecimal byHand) {
        Discrepancy discrepancy = find(Given.yunyang(), id);
        Computed number = discrepancy.numbers().stream()
                .filter(n -> n.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " has no " + name));

        assertThat(number.value().rounded(byHand.scale())).as(id + " " + name).isEqualByComparingTo(byHand);
    }

    @Test
    void theRowOutOfLineWouldFitBetweenTheOthers() {
        Discrepancy jobs = find(Given.yunyang(), "D02");

        assertThat(value(jobs, "lowestByOthers")).isLessThan(new BigDecimal("13000"));
        assertThat(value(jobs, "highestByOthers")).isGreaterThan(new BigDecimal("13000"));
        assertThat(jobs.severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void eachQuotesTheFactsThatDisagreeWithTheirLines() {
        assertThat(Discrepancies.of(Given.yunyang())).allSatisfy(d -> {
            assertThat(d.facts()).as(d.id()).isNotEmpty();
            assertThat(d.where().zh()).contains(String.valueOf(d.facts().get(0).line()));
        });
        assertThat(find(Given.yunyang(), "D01").facts())
                .extracting(Fact::quote)
                .containsExactly("吸纳就业人口达到6.87万人", "68800");
    }

    @ParameterizedTest
    @CsvSource({
        "D01, text.employment.2030, 6.88",
        "D02, table.fengming.employment.2030, 13000",
        "D03, town.fengming.aboveScale, 3",
        "D04, red-line.nanxi.stableFarmlandShare, 21.95",
        "D05, red-line.fengming.stableFarmland, 729.41",
        "D07, table.all.productiveArea.2030, 4493.6",
        "D09, table.fengming.aboveScale.2025, 17",
        "D10, town.gaoyang.residents, 25000",
        "D11, five-towns.industrialEntities, 547",
        "D11, five-towns.industrialEntities, 702",
        "D12, five-towns.outputAboveScale, 45.1",
        "D13, five-towns.builtUpArea, 773",
        "D14, legacy-park.gaoyang.plannedAreaKm2, 1.022",
        "D15, legacy-park.pingan.plannedAreaKm2, 0.3",
        "D17, table.all.builtUpArea.2030, 5559.38",
        "D18, table.gaoyang.employment.2030, 12408"
    })
    void aRepairedFactMakesItsDiscrepancyVanish(String id, String fact, BigDecimal repaired) {
        assertThat(ids(Given.with(fact, stating(repaired)))).doesNotContain(id);
    }

    @Test
    void plannedAreasThatAddUpMakeTheirDiscrepancyVanish() {
        Plan plan = Given.with("clusters.plannedArea", stating(new BigDecimal("8433.4")));
        assertThat(ids(plan)).contains("D06");

        Plan repaired = Given.with(plan, "clusters.plannedAreaKm2", stating(new BigDecimal("5.6219")));
        assertThat(ids(repaired)).doesNotContain("D06");
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT_AGAINST_TABLE.employment.2025, text.employment.2025, 3.34",
        "TEXT_AGAINST_TABLE.output.2030, text.output.2030, 219.9",
        "ROW_SUM.output.2025, table.nanxi.output.2025, 16.1",
        "FARMLAND_SHARE.jiangkou, red-line.jiangkou.stableFarmlandShare, 35.25",
        "SHARE_TIMES_AREA.pingan.2025, table.pingan.productiveArea.2025, 313",
        "BASELINE_TWICE.nanxi, town.nanxi.aboveScale, 6",
        "ODD_ROW.aboveScale.nanxi.2030, table.nanxi.aboveScale.2030, 20"
    })
    void aPlantedContradictionAppears(String rule, String fact, BigDecimal planted) {
        String before = rule.startsWith("ODD_ROW") ? "table.fengming.aboveScale.2025" : fact;
        Plan straight =
                Given.with(before, before.equals(fact) ? UnaryOperator.identity() : stating(new BigDecimal("17")));
        assertThat(rules(straight)).doesNotContain(rule);

        assertThat(rules(Given.with(straight, fact, stating(planted)))).contains(rule);
    }

    @Test
    void anIntensityThatIsNoRoundingIsSevere() {
        assertThat(find(Given.yunyang(), "D08").severity()).isEqualTo(Severity.LOW);
        assertThat(find(Given.with("text.intensity.2030", stating(new BigDecimal("490"))), "D08")
                        .severity())
                .isEqualTo(Severity.HIGH);
    }

    @Test
    void aPlanWithoutANumberHasNoNumberedList() {
        Plan p = Given.yunyang();
        Plan other = new Plan(
                "other",
                p.documentNumber(),
                p.title(),
                p.issuer(),
                p.date(),
                p.sha256(),
                p.phases(),
                p.clusters(),
                p.facts(),
                p.readings());

        assertThat(ids(other)).contains("FARMLAND_SHARE.nanxi").noneMatch(id -> id.startsWith("D0"));
    }

    @Test
    void aPlanThatStatesAZeroOrNothingIsLookedThroughAllTheSame() {
        Plan plan = Given.yunyang();
        for (Fact fact : plan.facts()) {
            if (fact.value() != null) {
                assertThat(Discrepancies.of(Given.with(plan, fact.id(), stating(BigDecimal.ZERO))))
                        .isNotEmpty();
            }
            Plan without = Given.withFacts(
                    plan, plan.facts().stream().filter(f -> !f.equals(fact)).toList());
            assertThat(Discrepancies.of(without)).isNotEmpty();
        }
        assertThat(Discrepancies.of(Given.withFacts(plan, List.of()))).isEmpty();
    }

    private static UnaryOperator<Fact> stating(BigDecimal value) {
        return f -> new Fact(
                f.id(),
                f.scope(),
                f.cluster(),
                f.asOf(),
                value,
                f.words(),
                f.unit(),
                f.qualifier(),
                f.quote(),
                f.line());
    }

    private static Discrepancy find(Plan plan, String id) {
        return Discrepancies.of(plan).stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id));
    }

    private static BigDecimal value(Discrepancy discrepancy, String name) {
        return discrepancy.numbers().stream()
                .filter(n -> n.name().equals(name))
                .map(n -> n.value().rounded(4))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Plan plan) {
        return Discrepancies.of(plan).stream().map(Discrepancy::id).toList();
    }

    private static List<String> rules(Plan plan) {
        return Discrepancies.of(plan).stream().map(Discrepancy::rule).toList();
    }
}
