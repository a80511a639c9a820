package org.taizhang.ledger.assessment;

import java.time.Instant;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.assessment.scheme.Scheme;

/** What happens to schemes. Each event carries the whole scheme: the ledger is the source, not the program. */
public sealed interface SchemeEvent extends AssessmentEvent {

    <R> R on(Cases<R> cases);

    @Override
    default <R> R on(AssessmentEvent.Cases<R> cases) {
        return on((Cases<R>) cases);
    }

    /** A member of the committee put a scheme forward; it replaces a scheme still waiting. */
    @Stored("assessment.SchemeProposed")
    record SchemeProposed(String actor, Instant recordedAt, Scheme scheme) implements SchemeEvent {
        @Override
        public Assessments evolve(Assessments state) {
            return state.proposed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.schemeProposed(this);
        }
    }

    /** From here on the scheme can be assessed by, and never changes. It states issuer, document number and validity. */
    @Stored("assessment.SchemeAdopted")
    record SchemeAdopted(String actor, Instant recordedAt, String document, Scheme scheme) implements SchemeEvent {
        @Override
        public Assessments evolve(Assessments state) {
            return state.adopted(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.schemeAdopted(this);
        }
    }

    /**
     * The scheme that waited comes into force no more: another member refused it, or its proposer withdrew it.
     *
     * @param key of the scheme
     */
    @Stored("assessment.SchemeProposalEnded")
    record SchemeProposalEnded(String actor, Instant recordedAt, String key, Ending ending) implements SchemeEvent {
        @Override
        public Assessments evolve(Assessments state) {
            return state.ended(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.schemeProposalEnded(this);
        }
    }

    interface Cases<R> {
        R schemeProposed(SchemeProposed event);

        R schemeAdopted(SchemeAdopted event);

        R schemeProposalEnded(SchemeProposalEnded event);
    }
}
