package org.taizhang.ledger.filing;

import org.taizhang.ledger.Decision;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionEndorsed;
import org.taizhang.ledger.registry.Uscc;

/** The first of two persons of the county supports a request. By the same person already: nothing to record. */
public record EndorseCorrection(Recording recording, Uscc uscc, FormCode form, Period period, int correction)
        implements DecidingCorrection {

    @Override
    public Decision<FilingEvent> decideOthers(Correction pending, ReportBook book, Streams facts) {
        if (pending.state() == Correction.State.ENDORSED
                && pending.latest().actor().equals(recording.actor())) {
            return Decision.accept();
        }
        return pending.state() == Correction.State.REQUESTED
                ? Decision.accept(new CorrectionEndorsed(
                        recording.actor(),
                        recording.at(),
                        uscc,
                        form,
                        period,
                        pending.request().revision(),
                        correction))
                : CorrectionCommand.decided(pending);
    }
}
