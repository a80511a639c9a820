package org.taizhang.ledger.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.calendar.Period;

/** The way of one assessment from draft to final. */
public sealed interface StepEvent extends AssessmentEvent {

    /** Of the assessment, such as {@code 2025-1}. */
    String id();

    <R> R on(Cases<R> cases);

    @Override
    default <R> R on(AssessmentEvent.Cases<R> cases) {
        return on((Cases<R>) cases);
    }

    /**
     * @param scheme key of an adopted scheme
     * @param at the period whose values are assessed against the targets of its year
     */
    @Stored("assessment.AssessmentOpened")
    record AssessmentOpened(String actor, Instant recordedAt, String id, String scheme, Period at)
            implements StepEvent {
        @Override
        public Assessments evolve(Assessments state) {
            return state.with(Assessment.opened(this));
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.assessmentOpened(this);
        }
    }

    /**
     * Scores were computed from what the binding names; they are not repeated here, but follow from it.
     *
     * @param run 1, 2, 3 … within the assessment
     * @param resultHash SHA-256 of {@link ScoreDigest}, in hex
     * @param unmet preconditions that do not hold: the scores are preliminary
     */
    @Stored("assessment.AssessmentComputed")
    record AssessmentComputed(
            String actor, Instant recordedAt, String id, int run, Binding binding, String resultHash, List<Unmet> unmet)
            implements StepEvent {
        @Override
        public Assessments evolve(Assessments state) {
            return state.with(state.assessment(id).orElseThrow().computed(this));
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.assessmentComputed(this);
        }
    }

    /** Another member has checked the run. */
    @Stored("assessment.AssessmentReviewed")
    record AssessmentReviewed(String actor, Instant recordedAt, String id, int run) implements StepEvent {
        @Override
        public Assessments evolve(Assessments state) {
            return state.with(state.assessment(id).orElseThrow().reviewed(this));
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.assessmentReviewed(this);
        }
    }

    /**
     * The run is open to the towns, and to their objections.
     *
     * @param objectionsUntil the last day of objections, in the ledger's zone
     */
    @Stored("assessment.AssessmentPublished")
    record AssessmentPublished(String actor, Instant recordedAt, String id, int run, LocalDate objectionsUntil)
            implements StepEvent {
        @Override
        public Assessments evolve(Assessments state) {
            return state.with(state.assessment(id).orElseThrow().published(this));
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.assessmentPublished(this);
        }
    }

    /**
     * A third member made the run final, by a document.
     *
     * @param supersedes the final assessment of the same period that stood until now; null when it is the first
     */
    @Stored("assessment.AssessmentFinalised")
    record AssessmentFinalised(
            String actor,
            Instant recordedAt,
            String id,
            int run,
            String document,
            @Nullable String supersedes) implements StepEvent {
        @Override
        public Assessments evolve(Assessments state) {
            Assessments rest = supersedes == null
                    ? state
                    : state.with(state.assessment(supersedes).orElseThrow().superseded(id));
            return rest.with(rest.assessment(id).orElseThrow().finalised(this));
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.assessmentFinalised(this);
        }
    }

    interface Cases<R> {
        R assessmentOpened(AssessmentOpened event);

        R assessmentComputed(AssessmentComputed event);

        R assessmentReviewed(AssessmentReviewed event);

        R assessmentPublished(AssessmentPublished event);

        R assessmentFinalised(AssessmentFinalised event);
    }
}
