package org.taizhang.api.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.Adopted;
import org.taizhang.ledger.plan.Fact;
import org.taizhang.ledger.plan.FactScope;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.plan.discrepancy.Discrepancies;

/** The plan in force: its targets, its contradictions, every fact in its own words, and what the committee has yet to decide. */
@Page
class PlanPage {

    private final Streams streams;
    private final WaitingDecisions decisions;

    PlanPage(Streams streams, WaitingDecisions decisions) {
        this.streams = streams;
        this.decisions = decisions;
    }

    /** @param cluster only facts about it */
    @GetMapping("/plan")
    String plan(CurrentUser user, @RequestParam(defaultValue = "all") Scope cluster, Model model) {
        Plans plans = streams.read(Plans.STREAM, Plans.ID).state();
        Adopted<Plan> adopted = plans.plans().inForce().orElse(null);
        if (adopted == null) {
            return "plan/none";
        }
        Plan plan = adopted.content();
        model.addAttribute("adopted", adopted);
        model.addAttribute("plan", plan);
        model.addAttribute("targets", TargetTables.of(plan));
        model.addAttribute("paths", PathTable.of(plan, plans.paths().inForce()));
        model.addAttribute("discrepancies", Discrepancies.of(plan));
        model.addAttribute("cluster", cluster);
        model.addAttribute("facts", byScope(plan, cluster));
        if (user.may(Action.ADOPT_PLAN)) {
            model.addAttribute("waiting", decisions.waiting(plans, user));
            model.addAttribute("ended", decisions.ended(plans));
        }
        return "plan/plan";
    }

    private static Map<FactScope, List<Fact>> byScope(Plan plan, Scope scope) {
        return plan.facts().stream()
                .filter(fact -> scope.cluster()
                        .map(cluster -> cluster.equals(fact.cluster()))
                        .orElse(true))
                .collect(Collectors.groupingBy(Fact::scope, TreeMap::new, Collectors.toList()));
    }
}
