package org.taizhang.api.attainment;

import java.time.Clock;
import org.springframework.util.MultiValueMap;
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
import org.taizhang.ledger.plan.AdoptPlanProposal;
import org.taizhang.ledger.plan.PlanCommand;
import org.taizhang.ledger.plan.PlanKind;
import org.taizhang.ledger.plan.ProposeTargetPaths;

/** One member of the committee puts target paths forward, another adopts them. */
@Page
@RequestMapping(PathsStepsPage.ADDRESS)
class PathsStepsPage {

    static final String ADDRESS = "/target-paths";

    private final Writes writes;
    private final Rights rights;
    private final Clock clock;

    PathsStepsPage(Writes writes, Rights rights, Clock clock) {
        this.writes = writes;
        this.rights = rights;
        this.clock = clock;
    }

    /** What is refused comes back as it was typed. */
    @PostMapping
    String propose(
            CurrentUser user,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String id,
            RedirectAttributes after) {
        rights.require(user, Action.ADOPT_PLAN);
        PathsTyped typed = PathsTyped.of(sent);
        try {
            Sender sender = Sender.ofPage(user, clock.instant(), ADDRESS);
            write(sender, new ProposeTargetPaths(sender.recording(), typed.read(id.strip())));
            after.addFlashAttribute("recorded", true);
            return "redirect:" + ADDRESS;
        } catch (RefusedException refused) {
            after.addFlashAttribute("problems", refused.refusal().problems());
            return "redirect:" + typed.address(ADDRESS);
        }
    }

    /** @param id in the form and not in the address: it may hold any characters */
    @PostMapping("/adoption")
    String adopt(
            CurrentUser user,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String document,
            RedirectAttributes after) {
        rights.require(user, Action.ADOPT_PLAN);
        try {
            Sender sender = Sender.ofPage(user, clock.instant(), ADDRESS);
            write(sender, new AdoptPlanProposal(sender.recording(), PlanKind.TARGET_PATHS, id, document.strip()));
            after.addFlashAttribute("recorded", true);
        } catch (RefusedException refused) {
            after.addFlashAttribute("problems", refused.refusal().problems());
        }
        return "redirect:" + ADDRESS;
    }

    private void write(Sender sender, PlanCommand command) {
        writes.write(sender, "", command);
    }
}
