package org.taizhang.ledger.filing;

import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.PlainText;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.registry.Uscc;

/**
 * The county sends a revision back, accepted or not; the previous unreturned one counts again. Returned already:
 * nothing to record.
 *
 * @param revision the latest one; an older one is {@code STALE}, a missing one {@code NOT_FOUND}
 * @param reason what to mend, at most 500 characters, without personal data
 */
public record ReturnReport(Recording recording, Uscc uscc, FormCode form, Period period, int revision, String reason)
        implements Judgement {

    private static final int REASON_LENGTH_MAX = 500;

    @Override
    public Move move() {
        return Move.RETURN;
    }

    @Override
    public Decision<FilingEvent> judge(Report report) {
        Optional<Problem> broken = PlainText.required("/reason", reason, REASON_LENGTH_MAX);
        if (broken.isPresent()) {
            return Decision.refuse(Refusal.Kind.INVALID, List.of(broken.get()));
        }
        return report.state() == ReportState.RETURNED
                ? Decision.accept()
                : settling(
                        report,
                        new ReportReturned(recording.actor(), recording.at(), uscc, form, period, revision, reason));
    }
}
