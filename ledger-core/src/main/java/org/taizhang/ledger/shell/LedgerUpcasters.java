package org.taizhang.ledger.shell;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** How old revisions of stored events become the present ones, oldest change first. Rows are never rewritten. */
public final class LedgerUpcasters {

    public static final EventUpcaster ALL = new EventUpcasterChain(
            new SettledBeforePreparing(),
            new ReportWithoutChecks("filing.ReportFiled"),
            new ReportWithoutChecks("development.DevelopmentFiled"),
            new ReportWithoutOnTime("filing.ReportFiled"),
            new ReportWithoutOnTime("development.DevelopmentFiled"),
            new ReportNamingWhatItSaw("filing.ReportFiled"),
            new ReportNamingWhatItSaw("development.DevelopmentFiled"),
            new ReportWithoutClose("filing.ReportFiled"),
            new ReportWithoutClose("development.DevelopmentFiled"));

    private LedgerUpcasters() {}
}
