package org.taizhang.api.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.Objection;
import org.taizhang.ledger.assessment.ObjectionEvent.ObjectionAnswered;
import org.taizhang.ledger.assessment.ObjectionEvent.ObjectionFiled;
import org.taizhang.ledger.assessment.ObjectionEvent.RulingProposed;
import org.taizhang.ledger.assessment.Ruling;

/**
 * An objection; persons by opaque reference.
 *
 * @param indicator whose number is objected to
 * @param stage who is to act next, or how it ended
 * @param answer of the county's statisticians
 * @param ruling put forward; in force when {@code decided}
 * @param decided two members agreed
 */
record ObjectionAnswer(
        int number,
        ClusterId cluster,
        String indicator,
        String text,
        String evidence,
        Instant filedAt,
        Text stage,
        @Nullable String answer,
        @Nullable Ruling ruling,
        @Nullable String reason,
        boolean decided) {

    static ObjectionAnswer of(Objection objection) {
        ObjectionFiled filed = objection.filed();
        ObjectionAnswered answered = objection.answered();
        RulingProposed proposed = objection.proposed();
        return new ObjectionAnswer(
                filed.number(),
                filed.cluster(),
                filed.indicator(),
                filed.text(),
                filed.evidence(),
                filed.recordedAt(),
                objection.stage(),
                answered == null ? null : answered.text(),
                proposed == null ? null : proposed.ruling(),
                proposed == null ? null : proposed.reason(),
                !objection.open());
    }
}
