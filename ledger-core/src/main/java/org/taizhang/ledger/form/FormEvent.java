package org.taizhang.ledger.form;

import java.time.Instant;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.LedgerCases;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.StreamEvent;
import org.taizhang.ledger.adoption.Ending;

/** What happens to the versions of a form. What is put forward or decided carries the whole version. */
public sealed interface FormEvent extends StreamEvent<Forms> {

    /** Of the proposal, from 1. */
    int number();

    FormCode code();

    <R> R on(Cases<R> cases);

    @Override
    default <R> R on(LedgerCases<R> cases) {
        return on((Cases<R>) cases);
    }

    /** A member of the county put a version forward; it replaces one that waits for the same form. */
    @Stored("form.FormProposed")
    record FormProposed(String actor, Instant recordedAt, int number, FormDefinition form, String reason)
            implements FormEvent {
        @Override
        public FormCode code() {
            return form.form();
        }

        @Override
        public Forms evolve(Forms state) {
            return state.proposed(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.formProposed(this);
        }
    }

    /**
     * From here on reports of the periods it is valid in are filed on it.
     *
     * @param document number of the adopting document
     */
    @Stored("form.FormAdopted")
    record FormAdopted(
            String actor, Instant recordedAt, int number, String document, FormDefinition form, String reason)
            implements FormEvent {
        @Override
        public FormCode code() {
            return form.form();
        }

        @Override
        public Forms evolve(Forms state) {
            return state.adopted(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.formAdopted(this);
        }
    }

    /** The version that waited comes into force no more: another member refused it, or its proposer withdrew it. */
    @Stored("form.FormProposalEnded")
    record FormProposalEnded(String actor, Instant recordedAt, int number, FormCode code, Ending ending)
            implements FormEvent {
        @Override
        public Forms evolve(Forms state) {
            return state.ended(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.formProposalEnded(this);
        }
    }

    interface Cases<R> {
        R formProposed(FormProposed event);

        R formAdopted(FormAdopted event);

        R formProposalEnded(FormProposalEnded event);
    }
}
