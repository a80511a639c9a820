package org.taizhang.ledger.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.ObjectionEvent.ObjectionAnswered;
import org.taizhang.ledger.assessment.ObjectionEvent.ObjectionFiled;
import org.taizhang.ledger.assessment.ObjectionEvent.ObjectionRuled;
import org.taizhang.ledger.assessment.ObjectionEvent.RulingProposed;

/**
 * An objection to one number.
 *
 * @param answered by the county; null before
 * @param proposed the ruling that waits for a second member, or was consented to; null before
 * @param ruled null until two members agree
 */
public record Objection(
        ObjectionFiled filed,
        @Nullable ObjectionAnswered answered,
        @Nullable RulingProposed proposed,
        @Nullable ObjectionRuled ruled) {

    static Objection of(ObjectionFiled filed) {
        return new Objection(filed, null, null, null);
    }

    public int number() {
        return filed.number();
    }

    public Text stage() {
        if (ruled != null && proposed != null) {
            return proposed.ruling().label();
        }
        if (proposed != null) {
            return new Text("待另一名成员同意", "Waits for a second member");
        }
        return answered == null
                ? new Text("待县统计机构答复", "Waits for the county's answer")
                : new Text("待裁定", "To be ruled on");
    }

    public boolean open() {
        return ruled == null;
    }

    /** It was upheld, so that what was computed before has to be computed again. */
    boolean upheldAfter(Instant computed) {
        return ruled != null
                && proposed != null
                && proposed.ruling() != Ruling.DISMISSED
                && ruled.recordedAt().isAfter(computed);
    }

    boolean excuses() {
        return ruled != null && proposed != null && proposed.ruling() == Ruling.NO_FAULT;
    }

    Objection answered(ObjectionAnswered event) {
        return new Objection(filed, event, null, null);
    }

    Objection proposed(RulingProposed event) {
        return new Objection(filed, answered, event, null);
    }

    Objection ruled(ObjectionRuled event) {
        return event.consented()
                ? new Objection(filed, answered, proposed, event)
                : new Objection(filed, answered, null, null);
    }
}
