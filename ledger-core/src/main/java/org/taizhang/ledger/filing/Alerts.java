package org.taizhang.ledger.filing;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.check.CheckCatalogue;
import org.taizhang.ledger.check.Finding;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Severity;
import org.taizhang.ledger.form.Submission;
import org.taizhang.ledger.registry.Enterprise;

/** What statisticians are told of a report that counts. Computed when they ask, never kept and never told to a filer. */
public final class Alerts {

    private Alerts() {}

    public static List<Finding> of(ReportFiled filed, Peers peers, Streams streams) {
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
        Filing filing = Filing.of(again, book, enterprise, streams);
        return CheckCatalogue.of(filed.form())
                .findings(
                        EnumSet.of(Severity.ALERT),
                        new FilingFacts(filing, peers),
                        enterprise.particulars().industryClass(),
                        filed.period());
    }
}
