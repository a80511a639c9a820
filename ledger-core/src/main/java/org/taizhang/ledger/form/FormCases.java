package org.taizhang.ledger.form;

import org.taizhang.ledger.form.FormEvent.FormAdopted;
import org.taizhang.ledger.form.FormEvent.FormProposalEnded;
import org.taizhang.ledger.form.FormEvent.FormProposed;

/** For readers to whom all versions of forms are alike. */
public interface FormCases<R> extends FormEvent.Cases<R> {

    R form(FormEvent event);

    @Override
    default R formProposed(FormProposed event) {
        return form(event);
    }

    @Override
    default R formAdopted(FormAdopted event) {
        return form(event);
    }

    @Override
    default R formProposalEnded(FormProposalEnded event) {
        return form(event);
    }
}
