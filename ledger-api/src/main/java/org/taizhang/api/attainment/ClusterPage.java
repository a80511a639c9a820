package org.taizhang.api.attainment;

import java.time.Instant;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.indicator.ClusterFigures;
import org.taizhang.api.indicator.FigureQuestion;
import org.taizhang.api.indicator.FiguresByMonth;
import org.taizhang.api.indicator.PeriodRange;
import org.taizhang.api.indicator.PointInTime;
import org.taizhang.api.indicator.ScopeName;
import org.taizhang.api.page.CsvAnswer;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageLanguage;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.page.Table;
import org.taizhang.api.plan.PlanInForce;
import org.taizhang.api.publication.PublishedFigures;
import org.taizhang.api.rest.AsOf;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.attainment.Attainment;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.IndicatorGroup;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.projections.indicator.FigureTable;
import org.taizhang.projections.plan.PlanQueries;

/** One cluster, or all together: any indicator by month, and attainment. */
@Page
class ClusterPage {

    private final ClusterFigures figures;
    private final ClusterAttainment attainment;
    private final PlanQueries plans;
    private final PeriodChoice periods;
    private final PublishedFigures published;
    private final CsvAnswer csv;

    ClusterPage(
            ClusterFigures figures,
            ClusterAttainment attainment,
            PlanQueries plans,
            PeriodChoice periods,
            PublishedFigures published,
            CsvAnswer csv) {
        this.figures = figures;
        this.attainment = attainment;
        this.plans = plans;
        this.periods = periods;
        this.published = published;
        this.csv = csv;
    }

    @GetMapping("/clusters/{cluster}")
    String cluster(CurrentUser user, @PathVariable Scope cluster, AsOf asOf, FigureQuestion.Asked asked, Model model) {
        PointInTime time = PointInTime.of(figures, user, cluster, asOf);
        Plan plan = PlanInForce.at(plans, time.moment().position());
        FigureQuestion question = FigureQuestion.of(asked, last(time), plan);
        model.addAttribute("scope", cluster);
        model.addAttribute(
                "readsDevelopment",
                cluster.cluster()
                        .filter(c -> user.mayOn(Action.READ_DEVELOPMENT, c))
                        .isPresent());
        model.addAttribute("name", ScopeName.of(plan, cluster));
        model.addAttribute("plan", plan);
        model.addAttribute("time", time);
        model.addAttribute("question", question);
        model.addAttribute("groups", IndicatorGroup.values());
        model.addAttribute("codes", IndicatorCode.values());
        model.addAttribute("periods", periods.since(plan.phases().get(0).from()));
        model.addAttribute("table", table(user, cluster, question.indicator(), question.shown(), time, plan));
        model.addAttribute("chart", TargetCharts.byMonth(plan, cluster, question));
        Attainment reached = attainment
                .compare(user, cluster, question.targetYear(), question.to(), time.moment())
                .attainment();
        model.addAttribute("attainment", AttainmentTable.of(reached));
        if (!reached.extent().bounds().isEmpty()) {
            model.addAttribute("extent", ExtentTable.of(reached.extent()));
        }
        return "indicator/cluster";
    }

    /** The table as it is seen; what cannot be asked for is refused. */
    @GetMapping(value = "/clusters/{cluster}", params = "format=csv")
    ResponseEntity<byte[]> csv(
            CurrentUser user, @PathVariable Scope cluster, AsOf asOf, FigureQuestion.Asked asked, Locale locale) {
        PointInTime time = PointInTime.required(figures, user, cluster, asOf);
        Plan plan = PlanInForce.at(plans, time.moment().position());
        FigureQuestion question = FigureQuestion.of(asked, last(time), plan);
        return csv.of(
                table(user, cluster, question.indicator(), question.asked(), time, plan),
                PageLanguage.of(locale),
                time.moment().position(),
                cluster + "-" + question.from() + "-" + question.to());
    }

    private Period last(PointInTime time) {
        Instant then = time.then();
        return then == null ? periods.lastEnded() : PeriodChoice.lastEnded(then);
    }

    private Table table(
            CurrentUser user, Scope cluster, IndicatorCode indicator, PeriodRange range, PointInTime time, Plan plan) {
        FigureTable known = figures.table(user, cluster, range.from(), range.to(), time.moment());
        Table byMonth = FiguresByMonth.of(known, indicator, ScopeName.of(plan, cluster), time.suffix());
        return published.beside(user, byMonth, known, FiguresByMonth.codes(indicator), time.moment());
    }
}
