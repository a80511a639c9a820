package org.taizhang.ledger.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.IndustryMapping.Code;
import org.taizhang.ledger.plan.PathBases.Base;

/** A refused proposal names every broken rule at once, and where. */
class ProposalRulesTest {

    private static final ClusterId NORTH = new ClusterId("north");
    private static final ClusterId NOWHERE = new ClusterId("nowhere");
    private static final ClusterId JIANGKOU = new ClusterId("jiangkou");
    private static final String TEXT = "北区规划面积100亩\n到2027年产值10亿元";

    @Test
    void aSoundPlanHasNoProblems() {
        assertThat(PlanRules.problems(
                        plan(
                                PlanRules.sha256(TEXT),
                                List.of(cluster(NORTH, 1)),
                                List.of(fact("out", NORTH, "10", "亿元", "产值10亿元", 2)),
                                List.of(new Reading(Scope.of(NORTH), 2027, TargetColumn.OUTPUT, "out", null))),
                        TEXT))
                .isEmpty();
    }

    @Test
    void everyProblemOfAPlanIsListed() {
        Plan plan = plan(
                "00",
                List.of(cluster(NORTH, 1), cluster(NORTH, 1)),
                List.of(
                        fact("a", NORTH, "10", "亿元", "产值11亿元", 2),
                        fact("a", NORTH, "10", "亿元", "产值10亿元", 3),
                        fact("b", NORTH, "-1", "亿元", "产值10亿元", 2),
                        fact("c", NORTH, "1", "斗", "产值10亿元", 2),
                        fact("d", NOWHERE, "1", "亩", "100亩", 1),
                        new Fact("e", FactScope.COUNTY, null, null, null, null, null, null, "100亩", 1)),
                List.of(
                        new Reading(Scope.of(NORTH), 2027, TargetColumn.OUTPUT, "b", null),
                        new Reading(Scope.of(NORTH), 2027, TargetColumn.OUTPUT, "missing", null),
                        new Reading(Scope.of(NOWHERE), 2027, TargetColumn.OUTPUT, "d", "missing")));

        assertThat(PlanRules.problems(plan, TEXT))
                .extracting(p -> p.rule() + " " + p.pointer())
                .containsExactly(
                        "PLAN_SHA256 /plan/sha256",
                        "CLUSTER_TWICE /plan/clusters/1/id",
                        "CLUSTER_ORDER /plan/clusters/1/order",
                        "FACT_QUOTE /plan/facts/0/quote",
                        "FACT_TWICE /plan/facts/1/id",
                        "FACT_LINE /plan/facts/1/line",
                        "FACT_NEGATIVE /plan/facts/2/value",
                        "FACT_UNIT /plan/facts/3/unit",
                        "FACT_CLUSTER /plan/facts/4/cluster",
                        "FACT_VALUE /plan/facts/5",
                        "READING_TWICE /plan/readings/1",
                        "FACT_UNKNOWN /plan/readings/1/fact",
                        "READING_SCOPE /plan/readings/2/scope",
                        "READING_UNIT /plan/readings/2/fact",
                        "FACT_UNKNOWN /plan/readings/2/other");
    }

    @Test
    void everyProblemSpeaksBothLanguages() {
        Plan empty = plan("00", List.of(), List.of(), List.of());

        assertThat(PlanRules.problems(empty, TEXT)).extracting(Problem::message).allSatisfy(m -> {
            assertThat(m.zh()).matches(".*\\p{IsHan}.*");
            assertThat(m.en()).doesNotContainPattern("\\p{IsHan}").endsWith(".");
        });
    }

    @Test
    void everyProblemOfAMappingIsListed() {
        IndustryMapping mapping = new IndustryMapping(
                "m",
                List.of(
                        new IndustryMapping.Entry(
                                JIANGKOU, "绿色食品", "", List.of(new Code("13", "")), List.of(new Code("13", ""))),
                        new IndustryMapping.Entry(JIANGKOU, "绿色食品", "", List.of(new Code("0", "")), List.of()),
                        new IndustryMapping.Entry(NOWHERE, "绿色食品", "", List.of(), List.of(new Code("2730", "")))));

        assertThat(Given.founded()
                        .refusal(new ProposeMapping(Given.by("committee"), mapping))
                        .problems())
                .extracting(p -> p.rule() + " " + p.pointer())
                .containsExactlyInAnyOrder(
                        "CLUSTER_UNKNOWN /clusters/2/cluster",
                        "CODE_TWICE /clusters/0/extension/0",
                        "CLUSTER_TWICE /clusters/1/cluster",
                        "INDUSTRY_CODE /clusters/1/core/0",
                        "MAPPING_EMPTY /clusters/2/core");
    }

    @Test
    void wholeTownsAndRatiosAreNoBasesOfAPath() {
        PathBases bases = new PathBases(
                "b",
                YearMonth.of(2020, 12),
                List.of(
                        base(JIANGKOU, TargetColumn.OUTPUT, "16", FactScope.TOWN),
                        base(JIANGKOU, TargetColumn.OUTPUT, "-1", FactScope.RED_LINE),
                        base(NOWHERE, TargetColumn.INTENSITY, "1", FactScope.RED_LINE)));

        assertThat(Given.founded()
                        .refusal(new ProposePathBases(Given.by("committee"), bases))
                        .problems())
                .extracting(p -> p.rule() + " " + p.pointer())
                .containsExactlyInAnyOrder(
                        "CLUSTER_UNKNOWN /bases/2/cluster",
                        "BASE_SCOPE /bases/0/scope",
                        "BASE_TWICE /bases/1",
                        "BASE_NEGATIVE /bases/1/value",
                        "BASE_COLUMN /bases/2/column");
    }

    private static Base base(ClusterId cluster, TargetColumn column, String value, FactScope scope) {
        return new Base(cluster, column, new BigDecimal(value), scope, "实测");
    }

    private static Fact fact(String id, ClusterId cluster, String value, String unit, String quote, int line) {
        return new Fact(id, FactScope.RED_LINE, cluster, null, new BigDecimal(value), null, unit, null, quote, line);
    }

    private static ClusterInfo cluster(ClusterId id, int order) {
        Text name = new Text("北区", "North");
        return new ClusterInfo(id, order, name, name, name, "500235001", name, new BigDecimal("100"));
    }

    private static Plan plan(String sha256, List<ClusterInfo> clusters, List<Fact> facts, List<Reading> readings) {
        return new Plan(
                "p",
                "某府办发〔2024〕1号",
                "规划",
                "某县",
                LocalDate.of(2024, 1, 1),
                sha256,
                List.of(),
                clusters,
                facts,
                readings);
    }
}
