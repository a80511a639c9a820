package org.taizhang.api.filing;

import java.util.Optional;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.FilingEvent.ExplanationJudged;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.filing.ReportCases;

/** The filing among the events of a book. */
final class FiledEvent implements ReportCases<Optional<ReportFiled>> {

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

    @Override
    public Optional<ReportFiled> beside(FilingEvent event) {
        return Optional.empty();
    }
}
