package org.taizhang.api.desk;

import java.time.Instant;
import org.taizhang.api.page.Lamp;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.ledger.Text;

/**
 * A report that somebody has still to file.
 *
 * @param enterprise its name
 * @param what form and period
 * @param onTimeUntil last instant at which it is on time
 * @param late that has passed
 * @param closed the window has closed: what is to be done about it stands on the page of the report
 */
record OpenReport(
        ReportKey report, String enterprise, Text what, Lamp state, Instant onTimeUntil, boolean late, boolean closed) {

    /** A report that was returned is corrected, a first one begun. */
    public String href() {
        return closed ? report.address() : report.address() + "?revise=1";
    }
}
