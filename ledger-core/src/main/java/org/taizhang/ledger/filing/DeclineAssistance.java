package org.taizhang.ledger.filing;

import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceDeclined;
import org.taizhang.ledger.registry.Uscc;

/**
 * The enterprise's filer sends back what was written for it.
 *
 * @param reason at most 500 characters, without personal data
 */
public record DeclineAssistance(
        Recording recording, Uscc uscc, FormCode form, Period period, int assistance, String reason)
        implements AnsweringAssistance {

    private static final int REASON_LENGTH_MAX = 500;

    @Override
    public Decision<FilingEvent> decide(Assistance pending, ReportBook book, Streams facts) {
        Optional<Problem> broken = PlainText.required("/reason", reason, REASON_LENGTH_MAX);
        return broken.isPresent()
                ? Decision.refuse(Refusal.Kind.INVALID, broken.get())
                : Decision.accept(new AssistanceDeclined(
                        recording.actor(),
                        recording.at(),
                        uscc,
                        form,
                        period,
                        pending.offer().revision(),
                        assistance,
                        reason));
    }
}
