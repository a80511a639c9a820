package org.taizhang.ledger.filing;

import org.taizhang.ledger.filing.AssistanceEvent.AssistanceCountersigned;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceDeclined;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceOffered;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionConsented;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionEndorsed;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionRefused;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionRequested;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionWithdrawn;
import org.taizhang.ledger.filing.QueryEvent.QueryAnswered;
import org.taizhang.ledger.filing.QueryEvent.QuerySettled;
import org.taizhang.ledger.filing.QueryEvent.ReportQueried;

/** For readers of reports and verdicts, to whom all that is said beside them, and changes no value, is alike. */
public interface ReportCases<R> extends FilingEvent.Cases<R> {

    R beside(FilingEvent event);

    @Override
    default R queried(ReportQueried event) {
        return beside(event);
    }

    @Override
    default R answered(QueryAnswered event) {
        return beside(event);
    }

    @Override
    default R querySettled(QuerySettled event) {
        return beside(event);
    }

    @Override
    default R requested(CorrectionRequested event) {
        return beside(event);
    }

    @Override
    default R endorsed(CorrectionEndorsed event) {
        return beside(event);
    }

    @Override
    default R consented(CorrectionConsented event) {
        return beside(event);
    }

    @Override
    default R correctionRefused(CorrectionRefused event) {
        return beside(event);
    }

    @Override
    default R correctionWithdrawn(CorrectionWithdrawn event) {
        return beside(event);
    }

    @Override
    default R offered(AssistanceOffered event) {
        return beside(event);
    }

    @Override
    default R countersigned(AssistanceCountersigned event) {
        return beside(event);
    }

    @Override
    default R declined(AssistanceDeclined event) {
        return beside(event);
    }
}
