package org.taizhang.api.desk;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.registry.ReportState;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.projections.filing.DueReport;
import org.taizhang.projections.filing.ReportQueries;
import org.taizhang.projections.plan.PlanQueries;
import org.taizhang.projections.read.FiguresProgress;
import org.taizhang.projections.registry.DirectoryQueries;

/** Whose reports a statistician waits for, cluster by cluster, in the last period that is over. */
@Component
class StatisticianDesk {

    private static final int ENTERPRISES_MAX = 500;

    private final DirectoryQueries directory;
    private final ReportQueries reports;
    private final PlanQueries plans;
    private final FiguresProgress figures;
    private final PeriodChoice periods;
    private final Clock clock;

    StatisticianDesk(
            DirectoryQueries directory,
            ReportQueries reports,
            PlanQueries plans,
            FiguresProgress figures,
            PeriodChoice periods,
            Clock clock) {
        this.directory = directory;
        this.reports = reports;
        this.plans = plans;
        this.figures = figures;
        this.periods = periods;
        this.clock = clock;
    }

    List<Work> of(CurrentUser user) {
        long position = figures.position();
        return plans.at(position).clusters().stream()
                .filter(cluster -> user.mayOn(Action.READ_STATISTICAL_REPORT, cluster.id()))
                .map(cluster -> work(cluster, position))
                .toList();
    }

    private Work work(ClusterInfo cluster, long position) {
        Period period = periods.lastEnded();
        List<DueReport> due = reports
                .due(
                        directory
                                .list(cluster.id(), null, null, ENTERPRISES_MAX, position)
                                .enterprises(),
                        period,
                        position)
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
        long open = due.stream().filter(ReportState::open).count();
        long toAccept = due.stream()
                .filter(report -> report.state() == DueReport.State.FILED)
                .count();
        Text name = cluster.shortName();
        Text label = period.label();
        return new Work(
                "/enterprises?cluster=" + cluster.id() + "&period=" + period + "&open=true",
                new Text(
                        name.zh() + " · " + label.zh() + "企业报表",
                        name.en() + " · reports of enterprises, " + label.en()),
                new Text(
                        "应报" + due.size() + "份，未报" + open + "份，待验收" + toAccept + "份",
                        due.size() + " due, " + open + " not filed, " + toAccept + " to be accepted"),
                due.stream()
                        .anyMatch(report ->
                                ReportState.open(report) && clock.instant().isAfter(report.onTimeUntil())));
    }
}
