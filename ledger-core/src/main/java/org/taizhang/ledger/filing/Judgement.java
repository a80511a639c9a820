package org.taizhang.ledger.filing;

import java.util.Optional;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.ReportBook.Revision;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.form.Revising;
import org.taizhang.ledger.registry.Uscc;

/** The county's word on the latest revision of a report. */
sealed interface Judgement extends Command<ReportBook, FilingEvent> permits AcceptReport, ReturnReport {

    Uscc uscc();

    FormCode form();

    Period period();

    int revision();

    Decision<FilingEvent> judge(Status status);

    @Override
    default StreamType<ReportBook, FilingEvent> stream() {
        return ReportBook.STREAM;
    }

    @Override
    default String streamId() {
        return ReportBook.id(uscc(), period().year());
    }

    @Override
    default Decision<FilingEvent> decide(ReportBook book, Streams facts) {
        Optional<Revision> latest = book.report(form(), period()).map(ReportBook.Report::latest);
        int current = latest.map(r -> r.filed().revision()).orElse(0);
        Optional<Refusal> notMeant = Revising.judged(revision(), current);
        if (notMeant.isPresent()) {
            return Decision.refuse(notMeant.get());
        }
        return judge(latest.orElseThrow().status());
    }
}
