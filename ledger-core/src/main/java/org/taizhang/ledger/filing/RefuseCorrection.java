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
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionRefused;
import org.taizhang.ledger.registry.Uscc;

/**
 * One person of the county refuses a request, endorsed or not.
 *
 * @param reason at most 500 characters, without personal data
 */
public record RefuseCorrection(
        Recording recording, Uscc uscc, FormCode form, Period period, int correction, String reason)
        implements DecidingCorrection {

    private static final int REASON_LENGTH_MAX = 500;

    @Override
    public Decision<FilingEvent> decideOthers(Correction pending, ReportBook book, Streams facts) {
        if (!pending.state().pending()) {
            return CorrectionCommand.decided(pending);
        }
        Optional<Problem> broken = PlainText.required("/reason", reason, REASON_LENGTH_MAX);
        return broken.isPresent()
                ? Decision.refuse(Refusal.Kind.INVALID, broken.get())
                : Decision.accept(new CorrectionRefused(
                        recording.actor(),
                        recording.at(),
                        uscc,
                        form,
                        period,
                        pending.request().revision(),
                        correction,
                        reason));
    }
}
