package org.taizhang.api.assessment;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.assessment.Assessment;

/** Two assessments side by side, whatever their periods and schemes. */
@Page
@RequestMapping("/assessments/{id}/beside")
class BesidePage {

    private final AssessmentDesk desk;
    private final AssessmentViews views;
    private final Rights rights;

    BesidePage(AssessmentDesk desk, AssessmentViews views, Rights rights) {
        this.desk = desk;
        this.views = views;
        this.rights = rights;
    }

    /** @param other the other one; empty to choose */
    @GetMapping
    String beside(
            CurrentUser user, @PathVariable String id, @RequestParam(defaultValue = "") String other, Model model) {
        rights.require(user, Action.READ_ASSESSMENT);
        return views.see(user, id).map(view -> beside(user, view, other, model)).orElse(AssessmentPage.UNPUBLISHED);
    }

    private String beside(CurrentUser user, AssessmentView view, String other, Model model) {
        List<Assessment> others = desk.list(user).stream()
                .filter(a -> !a.id().equals(view.assessment().id()) && a.run().isPresent())
                .toList();
        model.addAttribute("view", view);
        model.addAttribute("others", others);
        model.addAttribute("other", other);
        others.stream()
                .filter(a -> a.id().equals(other))
                .findFirst()
                .flatMap(a -> views.see(user, a.id()))
                .ifPresent(right -> view.sheet().ifPresent(sheet -> {
                    BesideTables tables =
                            new BesideTables(view, sheet, right, right.sheet().orElseThrow());
                    model.addAttribute("right", right);
                    model.addAttribute("totals", tables.totals());
                    model.addAttribute("chart", tables.chart());
                    model.addAttribute("points", tables.points());
                }));
        return "assessment/beside";
    }
}
