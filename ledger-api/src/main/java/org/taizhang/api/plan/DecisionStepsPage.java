package org.taizhang.api.plan;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.plan.AdoptPlanProposal;
import org.taizhang.ledger.plan.EndPlanProposal;
import org.taizhang.ledger.plan.PlanCommand;
import org.taizhang.ledger.plan.PlanKind;

/** The second step of a decision of the committee, taken at the page of the plan. */
@Page
@RequestMapping("/plan")
class DecisionStepsPage {

    private final Writes writes;
    private final Rights rights;

    DecisionStepsPage(Writes writes, Rights rights) {
        this.writes = writes;
        this.rights = rights;
    }

    @PostMapping("/adoption")
    String adopt(
            Sender sender,
            @RequestParam(defaultValue = "PLAN") PlanKind kind,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String document,
            RedirectAttributes after) {
        return step(sender, new AdoptPlanProposal(sender.recording(), kind, id, document.strip()), after);
    }

    @PostMapping("/refusal")
    String refuse(
            Sender sender,
            @RequestParam(defaultValue = "PLAN") PlanKind kind,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        return step(sender, new EndPlanProposal(sender.recording(), kind, id, Ending.refused(reason.strip())), after);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            Sender sender,
            @RequestParam(defaultValue = "PLAN") PlanKind kind,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        return step(sender, new EndPlanProposal(sender.recording(), kind, id, Ending.withdrawn(reason.strip())), after);
    }

    private String step(Sender sender, PlanCommand command, RedirectAttributes after) {
        rights.require(sender.user(), Action.ADOPT_PLAN);
        PageStep.take(after, () -> writes.write(sender, "", command));
        return "redirect:/plan";
    }
}
