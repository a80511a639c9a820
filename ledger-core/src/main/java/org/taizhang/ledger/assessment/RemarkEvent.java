package org.taizhang.ledger.assessment;

import java.time.Instant;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Stored;

/** What the committee lets count in an assessment beside the figures; it takes effect in the next run. */
public sealed interface RemarkEvent extends AssessmentEvent {

    /** Of the assessment. */
    String id();

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
     * A member puts forward that a cluster is not to blame for a value it lacks.
     *
     * @param number 1, 2, 3 … within the assessment
     * @param indicator code in the scheme
     */
    @Stored("assessment.NoFaultProposed")
    record NoFaultProposed(
            String actor,
            Instant recordedAt,
            String id,
            int number,
            ClusterId cluster,
            String indicator,
            String reason,
            String document)
            implements RemarkEvent {
        @Override
        public Assessment evolve(Assessment assessment) {
            return assessment.with(assessment.remarks().proposed(this));
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.noFaultProposed(this);
        }
    }

    /** @param consented whether the second member agreed: the weight is then shared by the other indicators */
    @Stored("assessment.NoFaultDecided")
    record NoFaultDecided(String actor, Instant recordedAt, String id, int number, boolean consented)
            implements RemarkEvent {
        @Override
        public Assessment evolve(Assessment assessment) {
            return assessment.with(assessment.remarks().decided(this));
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.noFaultDecided(this);
        }
    }

    /**
     * A matter notified in writing.
     *
     * @param matter names it: notified at several levels, it counts once, at its highest
     * @param level code in the scheme
     */
    @Stored("assessment.DemeritNoted")
    record DemeritNoted(
            String actor,
            Instant recordedAt,
            String id,
            ClusterId cluster,
            String matter,
            String level,
            String document)
            implements RemarkEvent {
        @Override
        public Assessment evolve(Assessment assessment) {
            return assessment.with(assessment.remarks().noted(this));
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.demeritNoted(this);
        }
    }

    /** @param veto code in the scheme */
    @Stored("assessment.VetoNoted")
    record VetoNoted(String actor, Instant recordedAt, String id, ClusterId cluster, String veto, String document)
            implements RemarkEvent {
        @Override
        public Assessment evolve(Assessment assessment) {
            return assessment.with(assessment.remarks().noted(this));
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.vetoNoted(this);
        }
    }

    interface Cases<R> {
        R noFaultProposed(NoFaultProposed event);

        R noFaultDecided(NoFaultDecided event);

        R demeritNoted(DemeritNoted event);

        R vetoNoted(VetoNoted event);
    }
}
