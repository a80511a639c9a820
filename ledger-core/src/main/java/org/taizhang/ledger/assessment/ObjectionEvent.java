package org.taizhang.ledger.assessment;

import java.time.Instant;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Stored;

/** The way of one objection. */
public sealed interface ObjectionEvent extends AssessmentEvent {

    /** Of the assessment. */
    String id();

    /** 1, 2, 3 … within the assessment. */
    int number();

    Assessment evolve(Assessment assessment);

    <R> R on(Cases<R> cases);

    @Override
    default Assessments evolve(Assessments state) {
        return state.with(evolve(state.assessment(id()).orElseThrow()));
    }

    @Override
    default <R> R on(AssessmentEvent.Cases<R> cases) {
        return on((Cases<R>) cases);
    }

    /**
     * A town office objects to a number of its cluster.
     *
     * @param indicator code in the scheme
     * @param evidence documents that show it
     */
    @Stored("assessment.ObjectionFiled")
    record ObjectionFiled(
            String actor,
            Instant recordedAt,
            String id,
            int number,
            ClusterId cluster,
            String indicator,
            String text,
            String evidence)
            implements ObjectionEvent {
        @Override
        public Assessment evolve(Assessment assessment) {
            return assessment.with(Objection.of(this));
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.objectionFiled(this);
        }
    }

    /** The county's statisticians say how the figure came about. */
    @Stored("assessment.ObjectionAnswered")
    record ObjectionAnswered(String actor, Instant recordedAt, String id, int number, String text)
            implements ObjectionEvent {
        @Override
        public Assessment evolve(Assessment assessment) {
            return assessment.with(assessment.objection(number).orElseThrow().answered(this));
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.objectionAnswered(this);
        }
    }

    /** A member of the committee puts forward how it ends. */
    @Stored("assessment.RulingProposed")
    record RulingProposed(String actor, Instant recordedAt, String id, int number, Ruling ruling, String reason)
            implements ObjectionEvent {
        @Override
        public Assessment evolve(Assessment assessment) {
            return assessment.with(assessment.objection(number).orElseThrow().proposed(this));
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.rulingProposed(this);
        }
    }

    /** @param consented whether the second member agreed; if not, another ruling has to be put forward */
    @Stored("assessment.ObjectionRuled")
    record ObjectionRuled(String actor, Instant recordedAt, String id, int number, boolean consented)
            implements ObjectionEvent {
        @Override
        public Assessment evolve(Assessment assessment) {
            Objection ruled = assessment.objection(number).orElseThrow().ruled(this);
            Assessment with = assessment.with(ruled);
            return ruled.excuses() ? with.with(with.remarks().excusing(ruled.filed())) : with;
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.objectionRuled(this);
        }
    }

    interface Cases<R> {
        R objectionFiled(ObjectionFiled event);

        R objectionAnswered(ObjectionAnswered event);

        R rulingProposed(RulingProposed event);

        R objectionRuled(ObjectionRuled event);
    }
}
