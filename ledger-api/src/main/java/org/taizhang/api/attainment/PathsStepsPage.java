package org.taizhang.api.attainment;

import org.springframework.util.MultiValueMap;
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
import org.taizhang.ledger.plan.AdoptPlanProposal;
import org.taizhang.ledger.plan.PlanKind;
import org.taizhang.ledger.plan.ProposeTargetPaths;

/** One member of the committee puts target paths forward, another adopts them. */
@Page
@RequestMapping(PathsStepsPage.ADDRESS)
class PathsStepsPage {

    static final String ADDRESS = "/target-paths";

    private final Writes writes;
    private final Rights rights;

    PathsStepsPage(Writes writes, Rights rights) {
        this.writes = writes;
        this.rights = rights;
    }

    /** What is refused comes back as it was typed. */
    @PostMapping
    String propose(
            Sender sender,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String id,
            RedirectAttributes after) {
        rights.require(sender.user(), Action.ADOPT_PLAN);
        PathsTyped typed = PathsTyped.of(sent);
        boolean recorded = PageStep.take(
                after,
                () -> writes.write(sender, "", new ProposeTargetPaths(sender.recording(), typed.read(id.strip()))));
        return "redirect:" + (recorded ? ADDRESS : typed.address(ADDRESS));
    }

    /** @param id in the form and not in the address: it may hold any characters */
    @PostMapping("/adoption")
    String adopt(
            Sender sender,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String document,
            RedirectAttributes after) {
        rights.require(sender.user(), Action.ADOPT_PLAN);
        AdoptPlanProposal adopt =
                new AdoptPlanProposal(sender.recording(), PlanKind.TARGET_PATHS, id, document.strip());
        PageStep.take(after, () -> writes.write(sender, "", adopt));
        return "redirect:" + ADDRESS;
    }
}
