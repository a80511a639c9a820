package org.taizhang.api.plan;

import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.plan.AdoptPlanProposal;
import org.taizhang.ledger.plan.EndPlanProposal;
import org.taizhang.ledger.plan.PlanCommand;
import org.taizhang.ledger.plan.PlanKind;

/** The second step of a decision of the committee, taken at the page of the plan. */
@Page
@RequestMapping("/plan")
class DecisionStepsPage {

    private static final String ADDRESS = "/plan";

    private final Writes writes;
    private final Rights rights;
    private final Clock clock;

    DecisionStepsPage(Writes writes, Rights rights, Clock clock) {
        this.writes = writes;
        this.rights = rights;
        this.clock = clock;
    }

    @PostMapping("/adoption")
    String adopt(
            CurrentUser user,
            @RequestParam(defaultValue = "PLAN") PlanKind kind,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String document,
            RedirectAttributes after) {
        return record(user, new AdoptPlanProposal(recording(user), kind, id, document.strip()), after);
    }

    @PostMapping("/refusal")
    String refuse(
            CurrentUser user,
            @RequestParam(defaultValue = "PLAN") PlanKind kind,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        return record(user, new EndPlanProposal(recording(user), kind, id, Ending.refused(reason.strip())), after);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            CurrentUser user,
            @RequestParam(defaultValue = "PLAN") PlanKind kind,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        return record(user, new EndPlanProposal(recording(user), kind, id, Ending.withdrawn(reason.strip())), after);
    }

    private Recording recording(CurrentUser user) {
        return new Recording(user.actor(), clock.instant());
    }

    private String record(CurrentUser user, PlanCommand command, RedirectAttributes after) {
        rights.require(user, Action.ADOPT_PLAN);
        try {
            writes.write(new Sender(user, command.recording(), null, null, ADDRESS), "", command);
            after.addFlashAttribute("recorded", true);
        } catch (RefusedException refused) {
            after.addFlashAttribute("problems", List.copyOf(refused.refusal().problems()));
        }
        return "redirect:" + ADDRESS;
    }
}
