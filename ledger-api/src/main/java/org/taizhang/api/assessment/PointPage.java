package org.taizhang.api.assessment;

import java.util.Objects;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.indicator.Viewers;
import org.taizhang.api.page.FigureCells;
import org.taizhang.api.page.Page;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.scheme.RuleText;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.projections.indicator.Explanation;
import org.taizhang.projections.indicator.ExplanationQueries;
import org.taizhang.projections.indicator.Viewer;
import org.taizhang.projections.indicator.Viewer.Reach;

/** Where one point comes from: rule, formula with its numbers, and what the value was summed from. */
@Page
class PointPage {

    private final AssessmentViews views;
    private final ExplanationQueries explanations;
    private final Rights rights;

    PointPage(AssessmentViews views, ExplanationQueries explanations, Rights rights) {
        this.views = views;
        this.explanations = explanations;
        this.rights = rights;
    }

    @GetMapping("/assessments/{id}/clusters/{cluster}/{code}")
    String point(
            CurrentUser user,
            @PathVariable String id,
            @PathVariable ClusterId cluster,
            @PathVariable IndicatorCode code,
            Model model) {
        rights.require(user, Action.READ_ASSESSMENT);
        return views.see(user, id)
                .map(view -> point(user, view, cluster, code, model))
                .orElse(AssessmentPage.UNPUBLISHED);
    }

    private String point(CurrentUser user, AssessmentView view, ClusterId cluster, IndicatorCode code, Model model) {
        ScoreSheet.Line line = view.line(cluster);
        ScoreSheet.Item item = line.items().stream()
                .filter(i -> i.indicator().code().equals(code.name()))
                .findFirst()
                .orElseThrow(() -> RefusedException.of(
                        Refusal.Kind.NOT_FOUND,
                        "NOT_SCORED",
                        "/code",
                        "该办法不考核“" + code + "”。",
                        "The scheme does not score '" + code + "'."));
        Period at = view.assessment().opened().at();
        IndicatorCode measured = Reckoning.measured(code.name(), at).orElseThrow();
        Moment moment = Objects.requireNonNull(view.moment());
        Viewer countsOnly = new Viewer(Viewers.of(user).unsuppressed(), Reach.NONE, Reach.NONE, Set.of());
        Explanation explanation =
                explanations.explain(Scope.of(cluster), measured, at, moment.position(), countsOnly, null, 1);
        model.addAttribute("view", view);
        model.addAttribute("cluster", cluster);
        model.addAttribute("name", view.name(cluster.value()));
        model.addAttribute("item", item);
        model.addAttribute("points", AssessmentTables.points(item));
        model.addAttribute("lamp", item.lamp());
        model.addAttribute("rule", RuleText.of(item.indicator().rule()));
        model.addAttribute("figure", FigureCells.of(explanation.figure()));
        model.addAttribute("coverage", explanation.figure().coverage());
        model.addAttribute("detail", explanation.contributions());
        model.addAttribute(
                "filings",
                user.mayOn(Action.READ_STATISTICAL_REPORT, cluster)
                        ? "/clusters/" + cluster + "/indicators/" + measured + "/" + at + "?asOfPosition="
                                + moment.position()
                        : null);
        return "assessment/point";
    }
}
