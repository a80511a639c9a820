package org.taizhang.api.desk;

import java.time.Instant;
import org.taizhang.api.draft.ReportKey;
import org.taizhang.api.page.Lamp;
import org.taizhang.ledger.Text;

/**
 * A report that somebody has still to file.
 *
 * @param enterprise its name
 * @param what form and period
 * @param onTimeUntil last instant at which it is on time
 * @param late that has passed
 */
record OpenReport(ReportKey report, String enterprise, Text what, Lamp state, Instant onTimeUntil, boolean late) {

    /** A report that was returned is corrected, a first one begun. */
    public String href() {
        return report.address() + "?revise=1";
    }
}
