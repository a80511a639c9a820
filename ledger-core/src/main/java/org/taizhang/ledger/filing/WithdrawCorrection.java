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
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionWithdrawn;
import org.taizhang.ledger.registry.Uscc;

/**
 * Who asked for a correction takes it back before it is decided, endorsed or not. Withdrawn already: nothing to record.
 *
 * @param reason at most 500 characters, without personal data
 */
public record WithdrawCorrection(
        Recording recording, Uscc uscc, FormCode form, Period period, int correction, String reason)
        implements CorrectionCommand {

    private static final int REASON_LENGTH_MAX = 500;

    @Override
    public Decision<FilingEvent> decide(Correction asked, ReportBook book, Streams facts) {
        if (asked.state() == Correction.State.WITHDRAWN) {
            return Decision.accept();
        }
        if (!asked.state().pending()) {
            return CorrectionCommand.decided(asked);
        }
        if (!asked.request().actor().equals(recording.actor())) {
            return Decision.refuse(
                    Refusal.Kind.FORBIDDEN,
                    Problem.of(
                            "PROPOSER_ONLY",
                            "",
                            "只有申请人可以撤回；申请人已换人的，请县统计局以“不同意”办结。",
                            "Only who asked can withdraw: where that person has left, ask the county to refuse it."));
        }
        Optional<Problem> broken = PlainText.required("/reason", reason, REASON_LENGTH_MAX);
        return broken.isPresent()
                ? Decision.refuse(Refusal.Kind.INVALID, broken.get())
                : Decision.accept(new CorrectionWithdrawn(
                        recording.actor(),
                        recording.at(),
                        uscc,
                        form,
                        period,
                        asked.request().revision(),
                        correction,
                        reason));
    }
}
