package org.taizhang.api.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.projections.development.DevelopmentQueries;
import org.taizhang.projections.plan.PlanQueries;
import org.taizhang.projections.read.FiguresProgress;

/** Reports on land and buildings: the town office's to file, the land authority's to confirm. */
@Component
class DevelopmentDesk {

    private static final Text FILE = new Text("待报", "to be filed");
    private static final Text CONFIRM = new Text("待确认", "to be confirmed");

    private final DevelopmentQueries reports;
    private final PlanQueries plans;
    private final FiguresProgress figures;
    private final PeriodChoice periods;

    DevelopmentDesk(DevelopmentQueries reports, PlanQueries plans, FiguresProgress figures, PeriodChoice periods) {
        this.reports = reports;
        this.plans = plans;
        this.figures = figures;
        this.periods = periods;
    }

    /** Of the last year, newest first. */
    List<Work> of(CurrentUser user) {
        long position = figures.position();
        Period last = periods.lastEnded();
        List<Period> year = Period.range(last.plus(1 - Period.PERIODS_PER_YEAR), last).stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        return plans.at(position).clusters().stream()
                .flatMap(cluster -> year.stream().flatMap(period -> work(user, cluster, period, position).stream()))
                .toList();
    }

    private Optional<Work> work(CurrentUser user, ClusterInfo cluster, Period period, long position) {
        boolean files = user.mayOn(Action.FILE_DEVELOPMENT, cluster.id());
        boolean confirms = user.mayOn(Action.CONFIRM_DEVELOPMENT, cluster.id());
        if (!files && !confirms) {
            return Optional.empty();
        }
        Optional<DevelopmentQueries.Revision> latest = reports.current(cluster.id(), period, position);
        if (latest.isEmpty()) {
            return files && period.endsQuarter() ? Optional.of(item(cluster, period, FILE, true)) : Optional.empty();
        }
        return latest.filter(revision -> revision.confirmed() == null)
                .map(revision -> item(cluster, period, CONFIRM, confirms));
    }

    private static Work item(ClusterInfo cluster, Period period, Text state, boolean urgent) {
        Text form = FormCatalogue.of(FormCode.DEVELOPMENT).title();
        return new Work(
                "/clusters/" + cluster.id() + "/reports/development/" + period,
                new Text(
                        cluster.shortName().zh() + " · " + form.zh() + " · "
                                + period.label().zh(),
                        cluster.shortName().en() + " · " + form.en() + " · "
                                + period.label().en()),
                state,
                urgent);
    }
}
