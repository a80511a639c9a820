package org.taizhang.ledger.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.taizhang.ledger.Example.JIANGKOU;
import static org.taizhang.ledger.Example.develop;
import static org.taizhang.ledger.Example.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.Finding;
import org.taizhang.ledger.development.ClusterBook.Revision;
import org.taizhang.ledger.form.Sheet;
import org.taizhang.ledger.plan.Fact;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.PlanEvent.PlanAdopted;

/** 10 亩 of mixed use beside 50 of industry are 20 %; 20,000 m² on 15 亩 are a ratio of 2. */
class DevelopmentAlertsTest {

    private static final Period MARCH = Period.parse("2025-03");

    @Test
    void whatThePlanAllowsIsNoAlert() {
        assertThat(alerts(plan().done(develop("2025-03", Sheet.development(), null))))
                .isEmpty();
    }

    @Test
    void whatIsBeyondThePlansLimitsIsToldWithThem() {
        Sheet dense = Sheet.development()
                .with("mixedUseLand", 20)
                .with("otherBuiltLand", 0)
                .with("workshopFarFloor", 19999);

        assertThat(alerts(plan().done(develop("2025-03", dense, null))))
                .extracting(
                        finding -> finding.check().id(),
                        finding -> finding.message().zh())
                .containsExactly(tuple("F-D6", "综合用地20亩超过规划允许的工业用地的30%。"), tuple("F-D7", "标准厂房容积率低于规划的2。"));
    }

    /** The reports stay what they are; what they are held against is the plan's. */
    @Test
    void anAmendedPlanIsWhatReportsAreHeldAgainst() {
        Given given = plan().done(develop("2025-03", Sheet.development(), null));

        given.and(amended());

        assertThat(alerts(given))
                .extracting(
                        finding -> finding.check().id(),
                        finding -> finding.message().en())
                .containsExactly(
                        tuple(
                                "F-D6",
                                "Mixed-use land, 10 mu, exceeds the 19.5 % of industrial land that the plan allows."),
                        tuple("F-D7", "The floor-area ratio of standard workshops is below the plan's 2.5."));
    }

    private static List<Finding> alerts(Given given) {
        Revision latest = given.ledger()
                .read(ClusterBook.STREAM, JIANGKOU.value())
                .state()
                .latest(MARCH)
                .orElseThrow();
        return DevelopmentAlerts.of(latest.filed(), given.ledger());
    }

    private static PlanAdopted amended() {
        Plan founding = FoundingPlan.yunyang(Instant.EPOCH).plan();
        Plan plan = new Plan(
                "yunyang-2026",
                "云阳府办发〔2026〕1号",
                founding.title(),
                founding.issuer(),
                founding.date(),
                founding.sha256(),
                founding.phases(),
                founding.clusters(),
                founding.facts().stream().map(DevelopmentAlertsTest::amended).toList(),
                founding.readings());
        return new PlanAdopted("committee2", Instant.parse("2026-01-05T01:00:00Z"), plan.documentNumber(), plan);
    }

    private static Fact amended(Fact fact) {
        return switch (fact.id()) {
            case "policy.mixedUseMax" -> stating(fact, "19.5");
            case "policy.workshopFloorAreaRatio" -> stating(fact, "2.5");
            default -> fact;
        };
    }

    private static Fact stating(Fact fact, String value) {
        return new Fact(
                fact.id(),
                fact.scope(),
                fact.cluster(),
                fact.asOf(),
                new BigDecimal(value),
                null,
                fact.unit(),
                fact.qualifier(),
                fact.quote(),
                fact.line());
    }
}
