package org.taizhang.ledger.assessment;

import org.taizhang.ledger.LedgerCases;
import org.taizhang.ledger.StreamEvent;

/** What the committee decides, and what is brought before it. */
public sealed interface AssessmentEvent extends StreamEvent<Assessments>
        permits SchemeEvent, StepEvent, RemarkEvent, ObjectionEvent {

    <R> R on(Cases<R> cases);

    @Override
    default <R> R on(LedgerCases<R> cases) {
        return on((Cases<R>) cases);
    }

    interface Cases<R>
            extends SchemeEvent.Cases<R>, StepEvent.Cases<R>, RemarkEvent.Cases<R>, ObjectionEvent.Cases<R> {}

    /** For readers to whom all of them are alike. */
    interface Alike<R> extends Cases<R> {

        R assessment(AssessmentEvent event);

        @Override
        default R schemeProposed(SchemeEvent.SchemeProposed event) {
            return assessment(event);
        }

        @Override
        default R schemeAdopted(SchemeEvent.SchemeAdopted event) {
            return assessment(event);
        }

        @Override
        default R schemeProposalEnded(SchemeEvent.SchemeProposalEnded event) {
            return assessment(event);
        }

        @Override
        default R assessmentOpened(StepEvent.AssessmentOpened event) {
            return assessment(event);
        }

        @Override
        default R assessmentComputed(StepEvent.AssessmentComputed event) {
            return assessment(event);
        }

        @Override
        default R assessmentReviewed(StepEvent.AssessmentReviewed event) {
            return assessment(event);
        }

        @Override
        default R assessmentPublished(StepEvent.AssessmentPublished event) {
            return assessment(event);
        }

        @Override
        default R assessmentFinalised(StepEvent.AssessmentFinalised event) {
            return assessment(event);
        }

        @Override
        default R noFaultProposed(RemarkEvent.NoFaultProposed event) {
            return assessment(event);
        }

        @Override
        default R noFaultDecided(RemarkEvent.NoFaultDecided event) {
            return assessment(event);
        }

        @Override
        default R demeritNoted(RemarkEvent.DemeritNoted event) {
            return assessment(event);
        }

        @Override
        default R vetoNoted(RemarkEvent.VetoNoted event) {
            return assessment(event);
        }

        @Override
        default R objectionFiled(ObjectionEvent.ObjectionFiled event) {
            return assessment(event);
        }

        @Override
        default R objectionAnswered(ObjectionEvent.ObjectionAnswered event) {
            return assessment(event);
        }

        @Override
        default R rulingProposed(ObjectionEvent.RulingProposed event) {
            return assessment(event);
        }

        @Override
        default R objectionRuled(ObjectionEvent.ObjectionRuled event) {
            return assessment(event);
        }
    }
}
