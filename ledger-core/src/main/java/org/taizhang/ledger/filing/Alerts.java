package org.taizhang.ledger.filing;

import java.util.EnumSet;
import java.util.List;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.check.Finding;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.form.Severity;

/** What statisticians are told of a report that counts. Computed when they ask, never kept and never told to a filer. */
public final class Alerts {

    private Alerts() {}

    public static List<Finding> of(ReportFiled filed, Peers peers, Streams streams) {
        Filing filing = AskedAgain.of(filed, streams);
        return filing.checks()
                .findings(
                        EnumSet.of(Severity.ALERT),
                        new FilingFacts(filing, peers),
                        filing.industryClass(),
                        filed.period());
    }
}
