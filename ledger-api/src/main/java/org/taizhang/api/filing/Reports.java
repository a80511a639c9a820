package org.taizhang.api.filing;

import java.util.List;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.ReportQueries;
import org.taizhang.projections.filing.ReportRevision;

/** Single reports for those who may read them; every reading by another than the unit is logged. */
@Service
public class Reports {

    private final ReportQueries reports;
    private final AccessLog log;

    Reports(ReportQueries reports, AccessLog log) {
        this.reports = reports;
        this.log = log;
    }

    /** @throws RefusedException when nothing was filed by then */
    public ReportRevision current(CurrentUser user, Uscc uscc, FormCode form, Period period, long position) {
        ReportRevision revision = reports.current(uscc, form, period, position).orElseThrow(() -> notFiled(period));
        log.read(user, "report", List.of(new AccessLog.Filing(uscc, form, period)));
        return revision;
    }

    /** Newest first. */
    public List<ReportRevision> history(CurrentUser user, Uscc uscc, FormCode form, Period period, long position) {
        List<ReportRevision> revisions = reports.history(uscc, form, period, position);
        if (revisions.isEmpty()) {
            throw notFiled(period);
        }
        log.read(user, "history", List.of(new AccessLog.Filing(uscc, form, period)));
        return revisions;
    }

    private static RefusedException notFiled(Period period) {
        return RefusedException.of(
                Refusal.Kind.NOT_FOUND,
                "NOT_FILED",
                "",
                period.label().zh() + "的该报表尚未报送（截至所查询的时点）。",
                "This report of " + period.label().en() + " was not filed, as of the moment asked for.");
    }
}
