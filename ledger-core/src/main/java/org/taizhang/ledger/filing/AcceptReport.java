package org.taizhang.ledger.filing;

import org.taizhang.ledger.Decision;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.registry.Uscc;

/**
 * The county finds a revision in order. Accepted already: nothing to record; returned, or a query waits for its
 * answer: {@code CONFLICT}.
 *
 * @param revision the latest one; an older one is {@code STALE}, a missing one {@code NOT_FOUND}
 */
public record AcceptReport(Recording recording, Uscc uscc, FormCode form, Period period, int revision)
        implements Judgement {

    @Override
    public Move move() {
        return Move.ACCEPT;
    }

    @Override
    public Decision<FilingEvent> judge(Report report) {
        return report.state() == ReportState.ACCEPTED
                ? Decision.accept()
                : settling(report, new ReportAccepted(recording.actor(), recording.at(), uscc, form, period, revision));
    }
}
