package org.taizhang.api.indicator;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.FigureCells;
import org.taizhang.api.page.Page;
import org.taizhang.api.plan.PlanInForce;
import org.taizhang.api.rest.AsOf;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.projections.indicator.Explanation;
import org.taizhang.projections.plan.PlanQueries;

/** Where a number comes from. */
@Page
class ExplanationPage {

    private static final int CONTRIBUTIONS_PER_PAGE = 100;

    private final ClusterFigures figures;
    private final PlanQueries plans;

    ExplanationPage(ClusterFigures figures, PlanQueries plans) {
        this.figures = figures;
        this.plans = plans;
    }

    /** @param cursor of a further page of contributions */
    @GetMapping("/clusters/{cluster}/indicators/{code}/{period}")
    String explain(
            CurrentUser user,
            @PathVariable Scope cluster,
            @PathVariable IndicatorCode code,
            @PathVariable Period period,
            @RequestParam(required = false) @Nullable String cursor,
            AsOf asOf,
            Model model) {
        PointInTime time = PointInTime.required(figures, user, cluster, asOf);
        Explanation explanation =
                figures.explain(user, cluster, code, period, time.moment(), cursor, CONTRIBUTIONS_PER_PAGE);
        model.addAttribute("scope", cluster);
        Plan plan = PlanInForce.at(plans, time.moment().position());
        model.addAttribute("name", ScopeName.of(plan, cluster));
        model.addAttribute("code", code);
        model.addAttribute("period", period);
        model.addAttribute("time", time);
        model.addAttribute("figure", FigureCells.of(explanation.figure()));
        model.addAttribute("coverage", explanation.figure().coverage());
        model.addAttribute("parts", ExplanationTables.parts(explanation));
        model.addAttribute("detail", explanation.contributions());
        model.addAttribute(
                "contributions",
                ExplanationTables.contributions(explanation, plan, c -> user.mayOn(Action.READ_DEVELOPMENT, c)));
        return "indicator/explanation";
    }
}
