package org.taizhang.ledger.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.plan.PlanEvent.MappingProposed;
import org.taizhang.ledger.plan.PlanEvent.PathBasesProposed;
import org.taizhang.ledger.plan.PlanEvent.PlanAdopted;

class FoundingPlanTest {

    private static final ClusterId JIANGKOU = new ClusterId("jiangkou");

    @Test
    void anEmptyLedgerGetsThePlanAdoptedAndTheRestAsProposals() {
        List<PlanEvent> events = Given.nothing().events(FoundingPlan.yunyang(Given.FOUNDED));

        assertThat(events).hasSize(3);
        assertThat(events.get(0)).isInstanceOfSatisfying(PlanAdopted.class, adopted -> {
            assertThat(adopted.actor()).isEqualTo("system:founding");
            assertThat(adopted.document()).isEqualTo("云阳府办发〔2021〕75号");
            assertThat(adopted.plan().clusterIds())
                    .extracting(ClusterId::value)
                    .containsExactly("jiangkou", "nanxi", "fengming", "gaoyang", "pingan");
        });
        assertThat(events.get(1)).isInstanceOf(MappingProposed.class);
        assertThat(events.get(2)).isInstanceOf(PathBasesProposed.class);
    }

    @Test
    void aSecondStartAddsNothing() {
        assertThat(Given.founded().events(FoundingPlan.yunyang(Given.FOUNDED))).isEmpty();
    }

    @Test
    void untilTheCommitteeDecidesNoIndustryIsLeadingAndNoPathHasABase() {
        Plans plans = Given.founded().state();

        assertThat(plans.mapping()).isEmpty();
        assertThat(plans.leading(JIANGKOU, new IndustryClass("1310"))).isEmpty();
        assertThat(plans.pathBases()).isEmpty();
    }

    @Test
    void everyQuoteStandsInItsLineAndTheDocumentIsTheOneQuoted() {
        assertThat(PlanRules.problems(Given.yunyang(), Given.document())).isEmpty();
        assertThat(Given.yunyang().facts()).hasSizeGreaterThan(290);
        assertThat(Given.yunyang().sha256()).startsWith("34c98503d3dc6be7");
    }

    @Test
    void aDocumentWithOneOtherLetterIsRefused() {
        FoundingPlan founding = FoundingPlan.yunyang(Given.FOUNDED);
        FoundingPlan altered = new FoundingPlan(
                founding.recording(),
                founding.plan(),
                founding.documentText().replace("吸纳就业人口达到6.87万人", "吸纳就业人口达到6.88万人"),
                founding.mapping(),
                founding.bases());

        Refusal refusal = Given.nothing().refusal(altered);

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.problems()).extracting(p -> p.rule()).containsExactly("PLAN_SHA256", "FACT_QUOTE");
    }

    @Test
    void theEventCarriesTheWholePlanThroughJson() throws Exception {
        JsonMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        for (PlanEvent event : Given.nothing().events(FoundingPlan.yunyang(Given.FOUNDED))) {
            assertThat(json.readValue(json.writeValueAsBytes(event), event.getClass()))
                    .isEqualTo(event);
        }
    }
}
