package org.taizhang.api.assessment;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.assessment.certainty.Certainty;

/** How sure a ranking is; the assumptions can be changed and the address shared. */
@Page
class CertaintyPage {

    private final AssessmentViews views;
    private final Certainties certainties;
    private final Rights rights;

    CertaintyPage(AssessmentViews views, Certainties certainties, Rights rights) {
        this.views = views;
        this.certainties = certainties;
        this.rights = rights;
    }

    @GetMapping("/assessments/{id}/certainty")
    String certainty(CurrentUser user, @PathVariable String id, CertaintyAsked asked, Model model) {
        rights.require(user, Action.READ_ASSESSMENT);
        return views.see(user, id)
                .map(view -> certainty(user, view, asked, model))
                .orElse(AssessmentPage.UNPUBLISHED);
    }

    private String certainty(CurrentUser user, AssessmentView view, CertaintyAsked asked, Model model) {
        Certainties.Found found = certainties.of(user, view.assessment(), asked);
        Certainty certainty = found.certainty();
        model.addAttribute("view", view);
        model.addAttribute("leftOut", view.names(found.reckoning().leftOut()));
        model.addAttribute("assumptions", certainty.assumptions());
        model.addAttribute("provisional", CertaintyTables.provisional(view, found.provisional()));
        model.addAttribute("algorithm", found.algorithm());
        model.addAttribute("algorithms", List.of(CertaintyAsked.SHARES_OF_FIGURES, CertaintyAsked.WHOLE_FIGURES));
        model.addAttribute("ranks", CertaintyTables.ranks(view, certainty));
        model.addAttribute("ranksChart", CertaintyTables.ranksChart(certainty));
        model.addAttribute("bands", CertaintyTables.bands(view, certainty));
        model.addAttribute("sensitivity", CertaintyTables.sensitivity(view, certainty));
        model.addAttribute("sensitivityChart", CertaintyTables.sensitivityChart());
        model.addAttribute("weightSpreads", CertaintyAsked.WEIGHT_SPREADS);
        model.addAttribute("weightSpread", asked.weights());
        return "assessment/certainty";
    }
}
