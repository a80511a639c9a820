package org.taizhang.ledger.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.assessment.StepEvent.AssessmentOpened;
import org.taizhang.ledger.calendar.Period;

/** Draft → computed → reviewed → published → final, by three persons. */
class AssessmentStepsTest {

    private static final Period DECEMBER = new Period(2025, 12);

    @Test
    void an_assessment_goes_its_way_by_three_persons() {
        Given published = Given.published();
        assertThat(published.assessment().stage()).isEqualTo(Stage.PUBLISHED);

        published.and(finalise("third", "2026-03-14T02:00:00Z"));

        assertThat(published.assessment().stage()).isEqualTo(Stage.FINAL);
    }

    @Test
    void who_computed_neither_reviews_nor_makes_final_and_who_reviewed_does_not_make_final() {
        assertThat(Given.computed().refusal(new ReviewAssessment(Given.by("computing"), "2025-1")))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN))
                .extracting(refusal -> refusal.problems().get(0).rule())
                .isEqualTo("OTHER_PERSON");
        assertThat(Given.published().rules(finalise("computing", "2026-03-14T02:00:00Z")))
                .containsExactly("OTHER_PERSON");
        assertThat(Given.published().rules(finalise("reviewing", "2026-03-14T02:00:00Z")))
                .containsExactly("OTHER_PERSON");
    }

    @Test
    void a_preliminary_result_in_its_objection_window_is_not_made_final_and_everything_is_said_at_once() {
        Given published = Given.published(new Unmet("nanxi", "DEVELOPMENT_CONFIRMED"), new Unmet("pingan", "X"));

        assertThat(published.rules(new FinaliseAssessment(Given.by("third"), "2025-1", " ")))
                .containsExactly("TEXT_BLANK", "ASSESSMENT_PRELIMINARY", "ASSESSMENT_PRELIMINARY", "OBJECTIONS_OPEN");
    }

    @Test
    void a_new_run_has_to_be_reviewed_and_published_again_and_the_same_run_records_nothing() {
        Given published = Given.published();
        assertThat(published.events(Given.compute("other"))).isEmpty();

        published.and(new ComputeAssessment(
                Given.by("other"),
                "2025-1",
                new Binding(11, "plan", Given.KEY, "hash", Given.BINDING.formulas()),
                "result",
                List.of()));

        assertThat(published.assessment().stage()).isEqualTo(Stage.COMPUTED);
        assertThat(published.rules(finalise("third", "2026-03-14T02:00:00Z"))).containsExactly("ASSESSMENT_STAGE");
    }

    @Test
    void objections_are_open_for_three_weekdays_at_least() {
        Given reviewed = Given.computed().and(new ReviewAssessment(Given.by("reviewing"), "2025-1"));

        assertThat(reviewed.rules(new PublishAssessment(Given.by("a"), "2025-1", LocalDate.of(2026, 3, 12))))
                .containsExactly("OBJECTION_WINDOW");
        assertThat(PublishAssessment.earliest(LocalDate.of(2026, 3, 12))).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    @Test
    void a_later_final_assessment_of_the_period_supersedes_the_earlier_one() {
        Given two = Given.published().and(finalise("third", "2026-03-14T02:00:00Z"));
        assertThat(two.rules(Given.compute("a"))).containsExactly("ASSESSMENT_STAGE");

        two.and(
                new OpenAssessment(Given.by("a"), Given.KEY, DECEMBER),
                new ComputeAssessment(Given.by("a"), "2025-2", Given.BINDING, "result", List.of()),
                new ReviewAssessment(Given.by("b"), "2025-2"),
                new PublishAssessment(Given.by("a"), "2025-2", LocalDate.of(2026, 3, 13)),
                new FinaliseAssessment(Given.by("c", "2026-03-16T02:00:00Z"), "2025-2", "文号3"));

        assertThat(two.assessment().stage()).isEqualTo(Stage.SUPERSEDED);
        assertThat(two.assessment().supersededBy()).isEqualTo("2025-2");
        assertThat(two.state().assessment("2025-2").orElseThrow().stage()).isEqualTo(Stage.FINAL);
    }

    @Test
    void only_an_adopted_scheme_for_clusters_valid_then_opens_an_assessment() {
        Given adopted = Given.adopted();

        assertThat(adopted.events(new OpenAssessment(Given.by("a"), Given.KEY, DECEMBER)))
                .containsExactly(new AssessmentOpened("a", Given.by("a").at(), "2025-1", Given.KEY, DECEMBER));
        assertThat(adopted.rules(new OpenAssessment(Given.by("a"), Given.KEY, new Period(2027, 12))))
                .containsExactly("SCHEME_NOT_VALID");
        assertThat(adopted.rules(new OpenAssessment(Given.by("a"), "none:1", DECEMBER)))
                .containsExactly("SCHEME_UNKNOWN");
        assertThat(adopted.rules(new ReviewAssessment(Given.by("a"), "2031-1"))).containsExactly("ASSESSMENT_UNKNOWN");
    }

    private static FinaliseAssessment finalise(String actor, String at) {
        return new FinaliseAssessment(Given.by(actor, at), "2025-1", "文号2");
    }
}
