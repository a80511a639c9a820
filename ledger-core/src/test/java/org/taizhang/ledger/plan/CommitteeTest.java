package org.taizhang.ledger.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.adoption.Adopted;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.adoption.Outcome;
import org.taizhang.ledger.plan.PlanEvent.MappingAdopted;
import org.taizhang.ledger.plan.PlanEvent.PlanAdopted;
import org.taizhang.ledger.plan.PlanEvent.PlanProposed;
import org.taizhang.ledger.plan.PlanEvent.ProposalEnded;

/** One person proposes, another adopts; what was in force before stays known. */
class CommitteeTest {

    private static final String MAPPING = "yunyang-2021-75/1";
    private static final ClusterId PINGAN = new ClusterId("pingan");
    private static final TargetPaths PATHS = new TargetPaths(
            "p", List.of(new PathRule(TargetColumn.BUILT_UP_AREA, null, PathRule.Shape.LINEAR, List.of(), Map.of())));

    @Test
    void aPlanIsProposedByOneAndAdoptedByAnother() {
        Given founded = Given.founded();
        ProposePlan propose = new ProposePlan(Given.by("committee"), amendment(), Given.document());

        assertThat(founded.events(propose))
                .containsExactly(new PlanProposed("committee", Given.by("").at(), amendment()));
        Given proposed = founded.and(propose);
        assertThat(proposed.state().current().orElseThrow().id()).isEqualTo("yunyang-2021-75");

        AdoptPlanProposal adopt =
                new AdoptPlanProposal(Given.by("committee2"), PlanKind.PLAN, "yunyang-2026-2", "云阳府发〔2026〕2号");
        assertThat(proposed.events(adopt))
                .containsExactly(new PlanAdopted("committee2", Given.by("").at(), "云阳府发〔2026〕2号", amendment()));

        Plans after = proposed.and(adopt).state();
        assertThat(after.current().orElseThrow().id()).isEqualTo("yunyang-2026-2");
        assertThat(after.plan("yunyang-2021-75")).as("the old one stays known").isPresent();
        assertThat(after.plans().adopted())
                .extracting(Adopted::document)
                .containsExactly("云阳府办发〔2021〕75号", "云阳府发〔2026〕2号");
        assertThat(after.plans().waiting()).isEmpty();
    }

    @Test
    void nobodyAdoptsAnOwnProposal() {
        Given proposed = Given.founded().and(new ProposePlan(Given.by("committee"), amendment(), Given.document()));

        Refusal refusal =
                proposed.refusal(new AdoptPlanProposal(Given.by("committee"), PlanKind.PLAN, "yunyang-2026-2", "文号"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal.problems()).extracting(p -> p.rule()).containsExactly("SECOND_PERSON");
    }

    @Test
    void aProposalOfTheSystemNeedsTwoPersonsToo() {
        Given founded = Given.founded();
        AdoptPlanProposal adopt =
                new AdoptPlanProposal(Given.by("committee2"), PlanKind.MAPPING, MAPPING, "云工组〔2021〕9号");

        assertThat(founded.rules(adopt)).containsExactly("FIRST_PERSON");
        assertThat(founded.rules(new AdoptPlanProposal(Given.by("committee2"), PlanKind.PATH_BASES, MAPPING, "文号")))
                .containsExactly("FIRST_PERSON");

        Given proposed = founded.and(new ProposeMapping(Given.by("committee"), Given.mapping(founded)));
        assertThat(proposed.events(adopt)).singleElement().isInstanceOf(MappingAdopted.class);
        assertThat(proposed.rules(new AdoptPlanProposal(Given.by("committee"), PlanKind.MAPPING, MAPPING, "文号")))
                .containsExactly("SECOND_PERSON");
    }

    @Test
    void onlyWhatWaitsIsAdoptedAndOnlyByADocument() {
        assertThat(Given.founded()
                        .refusal(new AdoptPlanProposal(Given.by("committee2"), PlanKind.PLAN, "yunyang-2026-2", "文号"))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(Given.founded().rules(new AdoptPlanProposal(Given.by("committee2"), PlanKind.MAPPING, MAPPING, " ")))
                .containsExactly("DOCUMENT_MISSING");
        assertThat(Given.decided()
                        .rules(new AdoptPlanProposal(Given.by("committee2"), PlanKind.MAPPING, MAPPING, "文号")))
                .as("adopted already")
                .containsExactly("NO_PROPOSAL");
    }

    @ParameterizedTest
    @CsvSource({"PLAN, yunyang-2026-2", "MAPPING, yunyang-2021-75/1", "PATH_BASES, yunyang-2021-75/1", "TARGET_PATHS, p"
    })
    void eachKindIsRefusedByAnotherOrTakenBackByItsProposer(PlanKind kind, String id) {
        Given founded = Given.founded();
        Given proposed = founded.and(new ProposePlan(Given.by("committee"), amendment(), Given.document()))
                .and(new ProposeMapping(Given.by("committee"), Given.mapping(founded)))
                .and(new ProposePathBases(Given.by("committee"), Given.bases(founded)))
                .and(new ProposeTargetPaths(Given.by("committee"), PATHS));
        EndPlanProposal refuse = new EndPlanProposal(Given.by("committee2"), kind, id, Ending.refused("依据不足"));

        assertThat(proposed.events(refuse))
                .containsExactly(new ProposalEnded("committee2", Given.by("").at(), kind, id, Ending.refused("依据不足")));
        Plans after = proposed.and(refuse).state();
        assertThat(after.of(kind).waiting()).isEmpty();
        assertThat(after.of(kind).ended())
                .last()
                .satisfies(ended -> assertThat(ended.outcome()).isEqualTo(Outcome.REFUSED));
        for (PlanKind other : PlanKind.values()) {
            assertThat(after.of(other).waiting().isPresent()).isEqualTo(other != kind);
        }
        assertThat(proposed.events(new EndPlanProposal(Given.by("committee"), kind, id, Ending.withdrawn("另行提出"))))
                .hasSize(1);
    }

    @Test
    void anAdoptedPlanIsNeverOverwritten() {
        assertThat(Given.founded()
                        .refusal(new ProposePlan(Given.by("committee"), Given.yunyang(), Given.document()))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void theAdoptedMappingSaysWhatIsLeadingInEachCluster() {
        Plans plans = Given.decided().state();

        assertThat(plans.leading(PINGAN, new IndustryClass("1310"))).contains(Leading.CORE);
        assertThat(plans.leading(PINGAN, new IndustryClass("1431"))).contains(Leading.CORE);
        assertThat(plans.leading(PINGAN, new IndustryClass("1432"))).contains(Leading.EXTENSION);
        assertThat(plans.leading(PINGAN, new IndustryClass("3021"))).contains(Leading.NOT);
        assertThat(plans.leading(new ClusterId("gaoyang"), new IndustryClass("1310")))
                .contains(Leading.NOT);
        assertThat(plans.leading(new ClusterId("elsewhere"), new IndustryClass("1310")))
                .isEmpty();
    }

    @Test
    void aNewerMappingReplacesTheOlderOne() {
        Given decided = Given.decided();
        IndustryMapping widened = new IndustryMapping(
                "yunyang-2021-75/2",
                List.of(new IndustryMapping.Entry(
                        PINGAN, "农副食品", "果酒", List.of(new IndustryMapping.Code("302", "石膏、水泥制品")), List.of())));

        Plans after = decided.and(new ProposeMapping(Given.by("committee2"), widened))
                .and(new AdoptPlanProposal(Given.by("committee"), PlanKind.MAPPING, "yunyang-2021-75/2", "云工组〔2023〕1号"))
                .state();

        assertThat(after.leading(PINGAN, new IndustryClass("3021"))).contains(Leading.CORE);
        assertThat(after.mappings().adopted()).hasSize(2);
    }

    private static Plan amendment() {
        Plan p = Given.yunyang();
        return new Plan(
                "yunyang-2026-2",
                "云阳府发〔2026〕2号",
                p.title(),
                p.issuer(),
                p.date(),
                p.sha256(),
                p.phases(),
                p.clusters(),
                p.facts(),
                p.readings());
    }
}
