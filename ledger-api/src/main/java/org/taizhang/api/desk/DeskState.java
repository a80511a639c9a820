package org.taizhang.api.desk;

import java.time.Instant;
import org.taizhang.api.page.Lamp;
import org.taizhang.api.registry.ReportState;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.PeriodProblems;
import org.taizhang.projections.filing.DueReport;

/** How far a report is for who files it: also that a draft waits, and that there is nothing to file yet. */
final class DeskState {

    static final Lamp NOT_DUE = new Lamp("·", new Text("不需报", "not due"), "lamp-none");
    private static final Lamp NOT_YET = new Lamp("·", new Text("未到期", "not yet"), "lamp-none");

    private DeskState() {}

    /** Somebody asked about a cell of it. */
    static Lamp asked(boolean answered) {
        return answered
                ? new Lamp("?", new Text("已答复", "answered"), "lamp-yellow")
                : new Lamp("?", new Text("已质询，待答复", "queried: answer"), "lamp-red");
    }

    /** @param begun somebody has saved a draft */
    static Lamp of(DueReport report, boolean begun, Instant now) {
        boolean over = PeriodProblems.notEnded(report.period(), now).isEmpty();
        if (report.state() == DueReport.State.NOT_FILED && !over) {
            return NOT_YET;
        }
        if (begun && ReportState.open(report)) {
            return now.isAfter(report.onTimeUntil())
                    ? new Lamp("◧", new Text("草稿（已逾期）", "draft, overdue"), "lamp-red")
                    : new Lamp("◧", new Text("草稿", "draft"), "lamp-yellow");
        }
        return ReportState.of(report, now);
    }
}
