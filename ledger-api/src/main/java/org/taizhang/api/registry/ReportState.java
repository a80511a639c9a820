package org.taizhang.api.registry;

import java.time.Instant;
import org.taizhang.api.page.Lamp;
import org.taizhang.ledger.Text;
import org.taizhang.projections.filing.DueReport;

/** How far a report that is due has come, told by shape and word. */
public final class ReportState {

    private ReportState() {}

    public static Lamp of(DueReport report, Instant now) {
        return switch (report.state()) {
            case NOT_FILED ->
                now.isAfter(report.onTimeUntil())
                        ? new Lamp("■", new Text("逾期未报", "overdue"), "lamp-red")
                        : new Lamp("○", new Text("待报", "to be filed"), "lamp-none");
            case FILED -> new Lamp("◆", new Text("已报", "filed"), "lamp-yellow-green");
            case ACCEPTED -> new Lamp("●", new Text("已验收", "accepted"), "lamp-green");
            case RETURNED -> new Lamp("▲", new Text("已退回", "returned"), "lamp-yellow");
        };
    }

    /** Somebody has still to file it, for the first time or again. */
    public static boolean open(DueReport report) {
        return report.state() == DueReport.State.NOT_FILED || report.state() == DueReport.State.RETURNED;
    }
}
