package org.taizhang.ledger.filing;

import org.taizhang.ledger.Decision;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.registry.Uscc;

/**
 * The county finds a revision in order. Accepted already: nothing to record; returned: {@code CONFLICT}, the unit files
 * again first.
 *
 * @param revision the latest one; an older one is {@code STALE}, a missing one {@code NOT_FOUND}
 */
public record AcceptReport(Recording recording, Uscc uscc, FormCode form, Period period, int revision)
        implements Judgement {

    @Override
    public Decision<FilingEvent> judge(Status status) {
        return switch (status) {
            case FILED ->
                Decision.accept(new ReportAccepted(recording.actor(), recording.at(), uscc, form, period, revision));
            case ACCEPTED -> Decision.accept();
            case RETURNED ->
                Decision.refuse(
                        Refusal.Kind.CONFLICT,
                        Problem.of(
                                "REPORT_RETURNED",
                                "/revision",
                                "该次填报已退回，须由企业重新填报后再验收。",
                                "This revision was returned: the enterprise files again first."));
        };
    }
}
