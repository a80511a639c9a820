package org.taizhang.api.attainment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.indicator.ClusterFigures;
import org.taizhang.api.indicator.PointInTime;
import org.taizhang.api.page.CsvAnswer;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageLanguage;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.page.Table;
import org.taizhang.api.plan.PlanInForce;
import org.taizhang.api.rest.AsOf;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.projections.indicator.FigureTable;
import org.taizhang.projections.plan.PlanQueries;

/** All clusters side by side, and how far they are from their targets. */
@Page
class ClustersPage {

    private static final Text ALL = new Text("合计", "All");
    private static final Text ALL_TOGETHER = new Text("各集聚区", "together");

    private final ClusterFigures figures;
    private final ClusterAttainment attainment;
    private final PlanQueries plans;
    private final PeriodChoice periods;
    private final CsvAnswer csv;

    ClustersPage(
            ClusterFigures figures,
            ClusterAttainment attainment,
            PlanQueries plans,
            PeriodChoice periods,
            CsvAnswer csv) {
        this.figures = figures;
        this.attainment = attainment;
        this.plans = plans;
        this.periods = periods;
        this.csv = csv;
    }

    /** @param at without it the last period whose reports were all due */
    @GetMapping("/clusters")
    String clusters(CurrentUser user, AsOf asOf, @RequestParam(required = false) @Nullable Period at, Model model) {
        PointInTime time = PointInTime.of(figures, user, Scope.ALL, asOf);
        model.addAttribute("time", time);
        Plan plan = plans.at(time.moment().position()).current().orElse(null);
        if (plan == null) {
            return "plan/none";
        }
        Period period = at == null ? last(time) : at;
        model.addAttribute("plan", plan);
        model.addAttribute("at", period);
        model.addAttribute("periods", periods.since(plan.phases().get(0).from()));
        List<Table> tables = tables(user, plan, period, time);
        model.addAttribute("tables", tables);
        model.addAttribute(
                "charts",
                TargetCharts.sideBySide(tables.get(0), plan.targetYears().get(0)));
        return "indicator/clusters";
    }

    /** The tables as they are seen; what cannot be asked for is refused. */
    @GetMapping(value = "/clusters", params = "format=csv")
    ResponseEntity<byte[]> csv(
            CurrentUser user, AsOf asOf, @RequestParam(required = false) @Nullable Period at, Locale locale) {
        PointInTime time = PointInTime.required(figures, user, Scope.ALL, asOf);
        Plan plan = PlanInForce.at(plans, time.moment().position());
        Period period = at == null ? last(time) : at;
        return csv.of(
                OverviewCsv.of(tables(user, plan, period, time)),
                PageLanguage.of(locale),
                time.moment().position(),
                "clusters-" + period);
    }

    private Period last(PointInTime time) {
        Instant then = time.then();
        return then == null ? periods.lastClosed() : periods.lastClosed(then);
    }

    private List<Table> tables(CurrentUser user, Plan plan, Period at, PointInTime time) {
        String suffix = time.suffix();
        List<Overview.Subject> subjects = new ArrayList<>(plan.clusters().stream()
                .map(c -> new Overview.Subject(c.shortName(), c.leadingIndustry(), "/clusters/" + c.id() + suffix))
                .toList());
        subjects.add(new Overview.Subject(ALL, ALL_TOGETHER, "/clusters/all" + suffix));
        List<Scope> scopes =
                new ArrayList<>(plan.clusterIds().stream().map(Scope::of).toList());
        scopes.add(Scope.ALL);
        Overview overview = new Overview(subjects, at, time.suffix());
        List<Table> tables = new ArrayList<>();
        plan.targetYears()
                .forEach(year -> tables.add(overview.attainment(
                        year,
                        scopes.stream()
                                .map(scope -> attainment
                                        .compare(user, scope, year, at, time.moment())
                                        .attainment())
                                .toList())));
        List<FigureTable> figureTables = scopes.stream()
                .map(scope -> figures.table(user, scope, at, at, time.moment()))
                .toList();
        tables.add(overview.figures(figureTables));
        return tables;
    }
}
