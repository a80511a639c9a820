package org.taizhang.api.assessment;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.assessment.change.Cause;
import org.taizhang.ledger.assessment.change.RatioEffects;

/** Why scores changed since the run before, cause by cause. */
@Page
class ChangePage {

    private final AssessmentViews views;
    private final ScoreChanges changes;
    private final Rights rights;

    ChangePage(AssessmentViews views, ScoreChanges changes, Rights rights) {
        this.views = views;
        this.changes = changes;
        this.rights = rights;
    }

    @GetMapping("/assessments/{id}/change")
    String change(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String since,
            Model model) {
        rights.require(user, Action.READ_ASSESSMENT);
        return views.see(user, id)
                .map(view -> change(user, view, since == null || since.isBlank() ? null : since, model))
                .orElse(AssessmentPage.UNPUBLISHED);
    }

    /** That there is nothing to compare with is no error of the reader's. */
    private String change(CurrentUser user, AssessmentView view, @Nullable String since, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("since", since);
        try {
            model.addAttribute("others", changes.comparable(user, view.assessment()));
            shown(view, changes.of(user, view.assessment(), since), model);
        } catch (RefusedException refused) {
            if (refused.refusal().kind() == Refusal.Kind.FORBIDDEN) {
                throw refused;
            }
            model.addAttribute("problems", refused.refusal().problems());
        }
        return "assessment/change";
    }

    private static void shown(AssessmentView view, ScoreChanges.Explained explained, Model model) {
        Map<String, RatioEffects> intensity = explained.intensity();
        model.addAttribute("explained", explained);
        model.addAttribute("periods", explained.causes().contains(Cause.PERIOD));
        model.addAttribute("leftOut", view.names(explained.leftOut().stream().toList()));
        model.addAttribute("changes", ChangeTables.changes(view, explained));
        model.addAttribute("charts", ChangeTables.charts(view, explained));
        model.addAttribute("intensity", intensity.isEmpty() ? null : ChangeTables.intensity(view, intensity));
    }
}
