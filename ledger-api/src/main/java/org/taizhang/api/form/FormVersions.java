package org.taizhang.api.form;

import org.springframework.stereotype.Component;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.form.Forms;

/** The versions of forms as they are decided now. */
@Component
public class FormVersions {

    private final Streams streams;

    FormVersions(Streams streams) {
        this.streams = streams;
    }

    public Forms of(FormCode form) {
        return Forms.of(form, streams);
    }

    /** The version a report of the period is filed on. */
    public FormDefinition on(FormCode form, Period period) {
        return of(form).on(period);
    }
}
