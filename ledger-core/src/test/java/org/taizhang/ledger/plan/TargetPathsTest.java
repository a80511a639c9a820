package org.taizhang.ledger.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.taizhang.ledger.plan.TargetColumn.EMPLOYMENT;
import static org.taizhang.ledger.plan.TargetColumn.INTENSITY;
import static org.taizhang.ledger.plan.TargetColumn.OUTPUT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.PathRule.Milestone;
import org.taizhang.ledger.plan.PathRule.Shape;

/** Given the plan, when the committee decides how the way to it runs. */
class TargetPathsTest {

    private static final Scope JIANGKOU = new Scope("jiangkou");
    private static final TargetPaths LINEAR = paths(rule(OUTPUT, null, Shape.LINEAR));

    @Test
    void one_member_proposes_and_another_adopts_and_the_later_decision_holds() {
        Given proposed = Given.decided().and(new ProposeTargetPaths(Given.by("committee"), LINEAR));

        assertThat(proposed.state().targetPaths())
                .as("not before the second person")
                .isEmpty();
        assertThat(proposed.rules(new AdoptPlanProposal(Given.by("committee"), PlanKind.TARGET_PATHS, "p", "文号")))
                .containsExactly("SECOND_PERSON");
        assertThat(proposed.rules(new AdoptPlanProposal(Given.by("committee2"), PlanKind.TARGET_PATHS, "p", " ")))
                .containsExactly("DOCUMENT_MISSING");
        Given adopted = proposed.and(new AdoptPlanProposal(Given.by("committee2"), PlanKind.TARGET_PATHS, "p", "文号"));
        assertThat(adopted.state().targetPaths()).contains(LINEAR);

        TargetPaths later = new TargetPaths("q", List.of(rule(OUTPUT, JIANGKOU, Shape.GEOMETRIC)));
        Given second = adopted.and(new ProposeTargetPaths(Given.by("committee2"), later))
                .and(new AdoptPlanProposal(Given.by("committee"), PlanKind.TARGET_PATHS, "q", "文号2"));
        assertThat(second.state().targetPaths()).contains(later);
        assertThat(second.state().paths().adopted()).hasSize(2);
    }

    @Test
    void the_rule_of_a_scope_goes_before_the_rule_of_all() {
        TargetPaths both = paths(rule(OUTPUT, null, Shape.LINEAR), rule(OUTPUT, JIANGKOU, Shape.GEOMETRIC));

        assertThat(both.rule(JIANGKOU, OUTPUT).orElseThrow().shape()).isEqualTo(Shape.GEOMETRIC);
        assertThat(both.rule(Scope.ALL, OUTPUT).orElseThrow().shape()).isEqualTo(Shape.LINEAR);
        assertThat(both.rule(JIANGKOU, EMPLOYMENT)).isEmpty();
    }

    @Test
    void every_broken_rule_is_named_at_its_place() {
        TargetPaths wrong = new TargetPaths(
                " ",
                List.of(
                        rule(INTENSITY, null, Shape.LINEAR),
                        rule(EMPLOYMENT, new Scope("nowhere"), Shape.SEASONAL),
                        rule(OUTPUT, null, Shape.MILESTONES, new Milestone(new Period(2026, 6), BigDecimal.ONE)),
                        rule(
                                OUTPUT,
                                JIANGKOU,
                                Shape.MILESTONES,
                                new Milestone(new Period(2025, 12), BigDecimal.ONE),
                                new Milestone(new Period(2026, 6), BigDecimal.ONE.negate()),
                                new Milestone(new Period(2026, 6), BigDecimal.ONE)),
                        rule(OUTPUT, JIANGKOU, Shape.LINEAR, new Milestone(new Period(2026, 6), BigDecimal.ONE)),
                        new PathRule(OUTPUT, Scope.ALL, Shape.SEASONAL, List.of(), Map.of(2, 5L, 12, 9L))));

        assertThat(Given.decided()
                        .refusal(new ProposeTargetPaths(Given.by("committee"), wrong))
                        .problems())
                .extracting(Problem::rule, Problem::pointer)
                .containsExactly(
                        tuple("TEXT_BLANK", "/id"),
                        tuple("PATH_RATIO", "/rules/0/column"),
                        tuple("CLUSTER_UNKNOWN", "/rules/1/scope"),
                        tuple("PATH_SEASONAL", "/rules/1/shape"),
                        tuple("PATH_MILESTONES", "/rules/2/milestones"),
                        tuple("MILESTONE_TARGET", "/rules/3/milestones/0/at"),
                        tuple("MILESTONE_NEGATIVE", "/rules/3/milestones/1/value"),
                        tuple("MILESTONE_TWICE", "/rules/3/milestones/2/at"),
                        tuple("PATH_TWICE", "/rules/4"),
                        tuple("PATH_MILESTONES", "/rules/4/milestones"),
                        tuple("PATH_SEASONS", "/rules/5/cumulative"));
    }

    @Test
    void an_empty_decision_decides_nothing() {
        assertThat(Given.decided().rules(new ProposeTargetPaths(Given.by("committee"), paths())))
                .containsExactly("PATHS_EMPTY");
    }

    private static TargetPaths paths(PathRule... rules) {
        return new TargetPaths("p", List.of(rules));
    }

    private static PathRule rule(TargetColumn column, @Nullable Scope scope, Shape shape, Milestone... milestones) {
        return new PathRule(column, scope, shape, List.of(milestones), Map.of());
    }
}
