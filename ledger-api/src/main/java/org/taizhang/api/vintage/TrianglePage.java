package org.taizhang.api.vintage;

import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.indicator.ScopeName;
import org.taizhang.api.page.CsvAnswer;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageLanguage;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.page.Table;
import org.taizhang.api.plan.PlanInForce;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.IndicatorGroup;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.projections.plan.PlanQueries;

/** How an indicator was revised from close to close. */
@Page
class TrianglePage {

    private static final Triangles.Asked DEFAULT = new Triangles.Asked(null, null, null, null);

    private final Triangles triangles;
    private final PlanQueries plans;
    private final PeriodChoice periods;
    private final CsvAnswer csv;

    TrianglePage(Triangles triangles, PlanQueries plans, PeriodChoice periods, CsvAnswer csv) {
        this.triangles = triangles;
        this.plans = plans;
        this.periods = periods;
        this.csv = csv;
    }

    /** What cannot be asked for is said so, and the default is shown. */
    @GetMapping("/clusters/{cluster}/indicators/{code}/vintages")
    String triangle(
            CurrentUser user,
            @PathVariable Scope cluster,
            @PathVariable IndicatorCode code,
            Triangles.Asked asked,
            Model model) {
        List<Problem> problems = List.of();
        Triangle triangle;
        try {
            triangle = triangles.answer(user, cluster, code, asked);
        } catch (RefusedException refused) {
            problems = refused.refusal().problems();
            if (asked.equals(DEFAULT)
                    || problems.stream().noneMatch(p -> p.pointer().matches("/(from|until|closes)"))) {
                throw refused;
            }
            triangle = triangles.answer(user, cluster, code, DEFAULT);
        }
        Plan plan = plan(triangle);
        Text place = ScopeName.of(plan, cluster);
        Table table = TriangleTable.of(triangle, place);
        model.addAttribute("scope", cluster);
        model.addAttribute("name", place);
        model.addAttribute("code", code);
        model.addAttribute("asked", asked);
        model.addAttribute("problems", problems);
        model.addAttribute("triangle", triangle);
        model.addAttribute("last", last(triangle));
        model.addAttribute("groups", IndicatorGroup.values());
        model.addAttribute("codes", IndicatorCode.values());
        model.addAttribute("periods", periods.since(plan.phases().get(0).from()));
        model.addAttribute("table", table);
        model.addAttribute("chart", TriangleTable.chart(triangle, table));
        return "vintage/triangle";
    }

    /** The table as it is seen. */
    @GetMapping(value = "/clusters/{cluster}/indicators/{code}/vintages", params = "format=csv")
    ResponseEntity<byte[]> csv(
            CurrentUser user,
            @PathVariable Scope cluster,
            @PathVariable IndicatorCode code,
            Triangles.Asked asked,
            Locale locale) {
        Triangle triangle = triangles.answer(user, cluster, code, asked);
        return csv.of(
                TriangleTable.of(triangle, ScopeName.of(plan(triangle), cluster)),
                PageLanguage.of(locale),
                last(triangle).position(),
                cluster + "-" + code + "-vintages");
    }

    private Plan plan(Triangle triangle) {
        return PlanInForce.at(plans, last(triangle).position());
    }

    private static Moment last(Triangle triangle) {
        List<Triangle.Vintage> vintages = triangle.vintages();
        return vintages.get(vintages.size() - 1).moment();
    }
}
