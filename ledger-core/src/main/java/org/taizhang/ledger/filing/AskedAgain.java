package org.taizhang.ledger.filing;

import java.util.List;
import java.util.Map;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Submission;
import org.taizhang.ledger.registry.Enterprise;

/** A report that was filed, as if it were filed now: checks are asked of it that were not then. */
final class AskedAgain {

    private AskedAgain() {}

    static Filing of(ReportFiled filed, Streams streams) {
        Enterprise enterprise =
                streams.read(Enterprise.STREAM, filed.uscc().value()).state();
        ReportBook book = streams.read(
                        ReportBook.STREAM,
                        ReportBook.id(filed.uscc(), filed.period().year()))
                .state();
        Submission stated = new Submission(
                filed.values(), Map.of(), filed.samePeriod(), filed.signatures(), filed.reason(), List.of());
        FileReport again = new FileReport(
                new Recording(filed.actor(), filed.recordedAt()),
                filed.uscc(),
                filed.form(),
                filed.period(),
                stated,
                null,
                filed.channel());
        return Filing.of(again, book, enterprise, streams);
    }
}
