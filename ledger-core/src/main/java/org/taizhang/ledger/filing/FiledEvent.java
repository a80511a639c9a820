package org.taizhang.ledger.filing;

import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.filing.FilingEvent.ExplanationJudged;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;

/** The filing among the events of a book. */
public final class FiledEvent implements ReportCases<Optional<ReportFiled>> {

    private static final FiledEvent CASES = new FiledEvent();

    private FiledEvent() {}

    /** The first one; empty where nothing was filed. */
    public static Optional<ReportFiled> in(List<FilingEvent> events) {
        return events.stream()
                .map(event -> event.on(CASES))
                .flatMap(Optional::stream)
                .findFirst();
    }

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
