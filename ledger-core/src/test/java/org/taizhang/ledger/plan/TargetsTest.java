package org.taizhang.ledger.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;

class TargetsTest {

    private static final Plan PLAN = Given.yunyang();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "all, 2025, output, 100, 亿元, -, 100.0, 实现工业总产值100亿元",
                "all, 2025, enterprises, 430, 家, -, 430, 入驻企业达到430家",
                "all, 2025, aboveScale, 85, 家, ≥, 85, 其中规模以上工业企业达到85家以上",
                "all, 2025, builtUpArea, 4000, 亩, -, 4000, 开发建成面积达到4000亩",
                "all, 2025, levelledArea, 4000, 亩, 力争, 力争到2025年完成场平4000亩, -",
                "all, 2025, productiveArea, 2232, 亩, -, 2232, -",
                "all, 2025, usableShare, 55.8, %, -, 55.8, -",
                "all, 2025, employment, 33300, 人, -, 33300, 吸纳就业人口达到3.33万人",
                "all, 2025, intensity, 448, 万元/亩, -, 单位面积产出强度达到448万元/亩, -",
                "all, 2025, leadingShare, 60, %, ≥, 其中主导产业产值占比达到60%以上, -",
                "all, 2030, intensity, 489, 万元/亩, -, 单位面积产出强度达到489万元/亩, -",
                "all, 2030, employment, 68800, 人, -, 68800, 吸纳就业人口达到6.87万人",
                "nanxi, 2030, output, 50, 亿元, -, 50.0, -",
                "fengming, 2025, aboveScale, 16, 家, -, 16, -"
            })
    void aPrintedTargetIsQuoted(
            String scope,
            int year,
            String column,
            BigDecimal value,
            String unit,
            String qualifier,
            String quote,
            String otherQuote) {
        Target target = target(scope, year, column).orElseThrow();

        assertThat(target.value()).isEqualByComparingTo(Fraction.whole(value));
        assertThat(target.unit()).hasToString(unit);
        assertThat(target.qualifier()).isEqualTo(qualifier);
        assertThat(target.derived()).isFalse();
        assertThat(target.sources()).extracting(Fact::quote).containsExactly(quote);
        assertThat(Optional.ofNullable(target.other())
                        .flatMap(Target.OtherReading::fact)
                        .map(Fact::quote))
                .isEqualTo(Optional.ofNullable(otherQuote));
    }

    /** 工业总产值 × 10⁴ ÷ 产出面积, as exact fractions. */
    @ParameterizedTest
    @CsvSource({
        "jiangkou, 2025, 290000, 660, 439.39",
        "jiangkou, 2030, 620000, 1260, 492.06",
        "nanxi, 2025, 160000, 360, 444.44",
        "nanxi, 2030, 500000, 1035, 483.09",
        "fengming, 2025, 190000, 420, 452.38",
        "fengming, 2030, 390000, 780, 500.00",
        "gaoyang, 2025, 220000, 480, 458.33",
        "gaoyang, 2030, 440000, 900, 488.89",
        "pingan, 2025, 140000, 312, 448.72",
        "pingan, 2030, 250000, 520, 480.77"
    })
    void theIntensityOfAClusterIsDerivedFromItsPrintedRow(
            String cluster, int year, long output, long area, BigDecimal shown) {
        Target target = target(cluster, year, "intensity").orElseThrow();

        assertThat(target.derived()).isTrue();
        assertThat(target.value()).isEqualByComparingTo(Fraction.of(output, area));
        assertThat(target.value().rounded(2)).isEqualTo(shown);
        assertThat(target.sources())
                .extracting(Fact::id)
                .containsExactly(
                        "table." + cluster + ".output." + year, "table." + cluster + ".productiveArea." + year);
    }

    @Test
    void theExactIntensityOfAllStandsBesideThePrintedOne() {
        Target.OtherReading other =
                target("all", 2025, "intensity").orElseThrow().other();

        assertThat(other).isNotNull();
        assertThat(other.value().rounded(2)).isEqualTo(new BigDecimal("448.03"));
        assertThat(other.fact()).isEmpty();
    }

    @Test
    void baseUnitsAreThoseTheLedgerCountsIn() {
        assertThat(target("all", 2025, "output").orElseThrow().inBaseUnit())
                .isEqualByComparingTo(Fraction.of(10_000_000, 1));
        assertThat(PLAN.fact("text.employment.2030").orElseThrow().quantity())
                .isEqualByComparingTo(Fraction.of(68_700, 1));
        assertThat(PLAN.fact("red-line.jiangkou.plannedAreaKm2").orElseThrow().quantity())
                .isEqualByComparingTo(Fraction.whole(new BigDecimal("2197.5")));
    }

    @Test
    void theLeadingShareAndLevelledLandAreAskedOfAllIn2025Only() {
        assertThat(target("jiangkou", 2025, "leadingShare")).isEmpty();
        assertThat(target("all", 2030, "leadingShare")).isEmpty();
        assertThat(target("all", 2030, "levelledArea")).isEmpty();
        assertThat(PLAN.targets(Scope.ALL, 2025)).hasSize(10);
        assertThat(PLAN.targetYears()).containsExactly(2025, 2030);
    }

    @ParameterizedTest
    @CsvSource({"jiangkou, 60", "nanxi, 45", "fengming, 60", "gaoyang, 60", "pingan, 52"})
    void theUsableShareIsThatOfTheNextTargetYear(String cluster, long percent) {
        for (String at : List.of("2021-02", "2025-12", "2027-06", "2031-03")) {
            assertThat(PLAN.usableShare(new ClusterId(cluster), Period.parse(at))
                            .orElseThrow())
                    .isEqualByComparingTo(Fraction.of(percent, 100));
        }
    }

    @Test
    void thePolicyParametersAreQuoted() {
        Policy policy = PLAN.policy();

        assertParameter(policy.mixedUseMax(), "30", "≤", "中小企业集聚区可按工业用地30%的比例配套综合用地");
        assertParameter(policy.workshopFloorAreaRatio(), "2.0", null, "标准厂房项目容积率按2.0控制");
        assertParameter(policy.industrialLandMin(), "200", "≥", "工业用地一般不少于200亩或工业建筑面积不低于10万平方米");
        assertParameter(policy.industrialFloorMin(), "100000", "≥", "工业用地一般不少于200亩或工业建筑面积不低于10万平方米");
    }

    @Test
    void phasesAndBaselinesKeepTheirScope() {
        assertThat(PLAN.phases()).extracting(Phase::from).containsExactly(2021, 2026, 2035);
        assertThat(PLAN.fact("town.jiangkou.output").orElseThrow().scope()).isEqualTo(FactScope.TOWN);
        assertThat(PLAN.fact("legacy-park.jiangkou.output").orElseThrow().scope())
                .isEqualTo(FactScope.LEGACY_PARK);
        assertThat(PLAN.fact("five-towns.outputAboveScale").orElseThrow().scope())
                .isEqualTo(FactScope.FIVE_TOWNS);
        assertThat(PLAN.fact("table.jiangkou.output.2025").orElseThrow().scope())
                .isEqualTo(FactScope.RED_LINE);
    }

    private static void assertParameter(Optional<Fact> fact, String value, String qualifier, String quote) {
        assertThat(fact).hasValueSatisfying(f -> {
            assertThat(f.value()).isEqualByComparingTo(value);
            assertThat(f.qualifier()).isEqualTo(qualifier);
            assertThat(f.quote()).isEqualTo(quote);
        });
    }

    private static Optional<Target> target(String scope, int year, String column) {
        return PLAN.target(new Scope(scope), year, TargetColumn.find(column).orElseThrow());
    }
}
