package org.taizhang.ledger.form;

import java.time.Instant;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.LedgerCases;
import org.taizhang.ledger.Stored;
import org.taizhang.ledger.StreamEvent;

/** What happens to the versions of a form. Each event carries the whole version. */
public sealed interface FormEvent extends StreamEvent<Forms> {

    /** Of the proposal, from 1. */
    int number();

    FormDefinition form();

    default FormCode code() {
        return form().form();
    }

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
        public Forms evolve(Forms state) {
            return state.adopted(this);
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.formAdopted(this);
        }
    }

    interface Cases<R> {
        R formProposed(FormProposed event);

        R formAdopted(FormAdopted event);
    }
}
