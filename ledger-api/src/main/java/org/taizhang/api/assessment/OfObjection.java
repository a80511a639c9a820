package org.taizhang.api.assessment;

import java.util.Objects;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.assessment.AssessmentEvent;
import org.taizhang.ledger.assessment.ObjectionEvent.ObjectionFiled;

/** The number the ledger gave to an objection. */
final class OfObjection implements AssessmentEvent.Alike<Integer> {

    private OfObjection() {}

    static int number(Written<AssessmentEvent> written) {
        return Objects.requireNonNull(written.event()).on(new OfObjection());
    }

    @Override
    public Integer objectionFiled(ObjectionFiled event) {
        return event.number();
    }

    @Override
    public Integer assessment(AssessmentEvent event) {
        throw new IllegalArgumentException("files no objection: " + event);
    }
}
