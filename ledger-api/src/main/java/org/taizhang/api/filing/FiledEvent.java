package org.taizhang.api.filing;

import java.util.Optional;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.FilingEvent.ExplanationJudged;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;

/** The filing among the events of a book. */
final class FiledEvent implements FilingEvent.Cases<Optional<ReportFiled>> {

    @Override
    public Optional<ReportFiled> filed(ReportFiled event) {
        return Optional.of(event);
    }

    @Override
    public Optional<ReportFiled> accepted(ReportAccepted event) {
        return Optional.empty();
    }

    @Override
    public Optional<ReportFiled> returned(ReportReturned event) {
        return Optional.empty();
    }

    @Override
    public Optional<ReportFiled> judged(ExplanationJudged event) {
        return Optional.empty();
    }
}
