package org.taizhang.ledger.check;

import java.time.Instant;
import org.taizhang.ledger.LedgerCases;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.adoption.Ending;

/** What happens to the catalogue of edit checks. What was decided carries the whole check. */
public sealed interface CheckEvent extends StreamEvent<Checks> {

    /** Of the proposal, from 1. */
    int number();

    <R> R on(Cases<R> cases);

    @Override
    default <R> R on(LedgerCases<R> cases) {
        return on((Cases<R>) cases);
    }

    /** A member of the county put a new check forward, or a new version of one; it replaces what waits for the same check. */
    @Stored("check.CheckProposed")
    record CheckProposed(String actor, Instant recordedAt, int number, CheckDefinition check, String reason)
            implements CheckEvent {
        @Override
        public Checks evolve(Checks state) {
            return state.proposed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.checkProposed(this);
        }
    }

    /**
     * From here on reports are held against it.
     *
     * @param document number of the adopting document
     */
    @Stored("check.CheckAdopted")
    record CheckAdopted(
            String actor, Instant recordedAt, int number, String document, CheckDefinition check, String reason)
            implements CheckEvent {
        @Override
        public Checks evolve(Checks state) {
            return state.adopted(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.checkAdopted(this);
        }
    }

    /**
     * A member of the county put forward that a check be asked no more; it replaces what waits for the same check.
     *
     * @param version that is in force
     */
    @Stored("check.RetirementProposed")
    record RetirementProposed(String actor, Instant recordedAt, int number, CheckKey check, int version, String reason)
            implements CheckEvent {
        @Override
        public Checks evolve(Checks state) {
            return state.proposed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.retirementProposed(this);
        }
    }

    /** From here on no report is held against it. */
    @Stored("check.CheckRetired")
    record CheckRetired(
            String actor, Instant recordedAt, int number, String document, CheckKey check, int version, String reason)
            implements CheckEvent {
        @Override
        public Checks evolve(Checks state) {
            return state.retired(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.checkRetired(this);
        }
    }

    /**
     * What waited comes into force no more: another member refused it, or its proposer withdrew it.
     *
     * @param check it was about
     */
    @Stored("check.CheckProposalEnded")
    record CheckProposalEnded(String actor, Instant recordedAt, int number, CheckKey check, Ending ending)
            implements CheckEvent {
        @Override
        public Checks evolve(Checks state) {
            return state.ended(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.checkProposalEnded(this);
        }
    }

    interface Cases<R> {
        R checkProposed(CheckProposed event);

        R checkAdopted(CheckAdopted event);

        R retirementProposed(RetirementProposed event);

        R checkRetired(CheckRetired event);

        R checkProposalEnded(CheckProposalEnded event);
    }
}
