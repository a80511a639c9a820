package org.taizhang.api.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.assessment.whatif.WhatIfLog;
import org.taizhang.api.page.Page;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.WhatIf;

/** Weights as sliders, and one value by another; who asked what is shown below. */
@Page
@RequestMapping("/assessments/{id}/what-if")
class WhatIfPage {

    private static final String WEIGHT = "weight.";
    private static final int LOGGED = 20;

    private final AssessmentDesk desk;
    private final AssessmentViews views;
    private final WhatIfs whatIfs;
    private final WhatIfLog log;
    private final Rights rights;

    WhatIfPage(AssessmentDesk desk, AssessmentViews views, WhatIfs whatIfs, WhatIfLog log, Rights rights) {
        this.desk = desk;
        this.views = views;
        this.whatIfs = whatIfs;
        this.log = log;
        this.rights = rights;
    }

    @GetMapping
    String page(CurrentUser user, @PathVariable String id, Model model) {
        rights.require(user, Action.READ_WHAT_IFS);
        return views.see(user, id)
                .map(view -> {
                    Reckoning before = whatIfs.before(user, view.assessment());
                    model.addAttribute("sliders", Slider.of(before.scheme(), Map.of()));
                    return shown(user, view, before, model);
                })
                .orElse(AssessmentPage.UNPUBLISHED);
    }

    @PostMapping
    String ask(CurrentUser user, @PathVariable String id, @RequestParam Map<String, String> typed, Model model) {
        rights.require(user, Action.ASK_WHAT_IF);
        return views.see(user, id)
                .map(view -> {
                    ask(user, view, typed, model);
                    Reckoning before = whatIfs.before(user, view.assessment());
                    model.addAttribute("sliders", Slider.of(before.scheme(), weights(typed)));
                    model.addAttribute("typed", typed);
                    return shown(user, view, before, model);
                })
                .orElse(AssessmentPage.UNPUBLISHED);
    }

    private void ask(CurrentUser user, AssessmentView view, Map<String, String> typed, Model model) {
        try {
            WhatIfs.Answered answered =
                    whatIfs.ask(user, desk.get(user, view.assessment().id()), asked(view, typed));
            model.addAttribute("result", WhatIfTables.compared(view, answered.before(), answered.after()));
        } catch (RefusedException refused) {
            model.addAttribute("problems", refused.refusal().problems());
        }
    }

    private static Map<String, String> weights(Map<String, String> typed) {
        Map<String, String> weights = new HashMap<>();
        typed.forEach((name, value) -> {
            if (name.startsWith(WEIGHT)) {
                weights.put(name.substring(WEIGHT.length()), value);
            }
        });
        return weights;
    }

    /** Weights that were left as they are do not count as asked for. */
    private static WhatIf asked(AssessmentView view, Map<String, String> typed) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Fraction> weights = new HashMap<>();
        weights(typed).forEach((code, text) -> {
            Fraction weight = number(text, "/weights/" + code, problems);
            boolean same = view.scheme()
                    .indicator(code)
                    .filter(i -> i.weighed().compareTo(weight) == 0)
                    .isPresent();
            if (!same) {
                weights.put(code, weight);
            }
        });
        String value = typed.getOrDefault("value", "").strip();
        List<WhatIf.Value> values = value.isEmpty()
                ? List.of()
                : List.of(new WhatIf.Value(
                        typed.getOrDefault("cluster", ""),
                        typed.getOrDefault("indicator", ""),
                        number(value, "/value", problems)));
        if (!problems.isEmpty()) {
            throw new RefusedException(new Refusal(Refusal.Kind.INVALID, problems));
        }
        return new WhatIf(weights, values);
    }

    private static Fraction number(String text, String pointer, List<Problem> problems) {
        try {
            return Fraction.parse(text.strip());
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(
                    "NUMBER",
                    pointer,
                    "“" + text + "”不是数，请填写如 25 或 24.5。",
                    "'" + text + "' is no number such as 24.5."));
            return Fraction.ONE;
        }
    }

    private String shown(CurrentUser user, AssessmentView view, Reckoning before, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("leftOut", view.names(before.leftOut()));
        model.addAttribute("clusters", before.table().entries());
        model.addAttribute("asks", user.may(Action.ASK_WHAT_IF));
        model.addAttribute(
                "log", WhatIfTables.log(view, log.list(view.assessment().id(), null, LOGGED)));
        return "assessment/what-if";
    }
}
