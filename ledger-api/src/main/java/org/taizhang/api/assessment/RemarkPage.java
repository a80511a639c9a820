package org.taizhang.api.assessment;

import java.io.Serializable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.assessment.AssessmentCommand;
import org.taizhang.ledger.assessment.DecideNoFault;
import org.taizhang.ledger.assessment.NoteDemerit;
import org.taizhang.ledger.assessment.NoteVeto;
import org.taizhang.ledger.assessment.ProposeNoFault;

/** What the committee lets count beside the figures: noted at the page of the cluster, decided at that of the assessment. */
@Page
@RequestMapping("/assessments/{id}")
class RemarkPage {

    private final AssessmentDesk desk;
    private final Rights rights;

    /** What is typed in one of the forms, {@code no-fault}, {@code demerit} or {@code veto}. */
    record Typed(String form, String choice, String text, String document) implements Serializable {}

    RemarkPage(AssessmentDesk desk, Rights rights) {
        this.desk = desk;
        this.rights = rights;
    }

    @PostMapping("/clusters/{cluster}/no-faults")
    String proposeNoFault(
            Sender sender,
            @PathVariable String id,
            @PathVariable ClusterId cluster,
            @RequestParam(defaultValue = "") String indicator,
            @RequestParam(defaultValue = "") String grounds,
            @RequestParam(defaultValue = "") String document,
            RedirectAttributes after) {
        return note(
                sender,
                after,
                address(id, cluster),
                new Typed("no-fault", indicator, grounds, document),
                new ProposeNoFault(sender.recording(), id, cluster, indicator, grounds.strip(), document.strip()));
    }

    @PostMapping("/no-faults/{number}/decision")
    String decideNoFault(
            Sender sender,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam boolean consented,
            RedirectAttributes after) {
        return step(sender, after, address(id), new DecideNoFault(sender.recording(), id, number, consented));
    }

    @PostMapping("/clusters/{cluster}/demerits")
    String noteDemerit(
            Sender sender,
            @PathVariable String id,
            @PathVariable ClusterId cluster,
            @RequestParam(defaultValue = "") String matter,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String document,
            RedirectAttributes after) {
        return note(
                sender,
                after,
                address(id, cluster),
                new Typed("demerit", level, matter, document),
                new NoteDemerit(sender.recording(), id, cluster, matter.strip(), level, document.strip()));
    }

    @PostMapping("/clusters/{cluster}/vetoes")
    String noteVeto(
            Sender sender,
            @PathVariable String id,
            @PathVariable ClusterId cluster,
            @RequestParam(defaultValue = "") String veto,
            @RequestParam(defaultValue = "") String document,
            RedirectAttributes after) {
        return note(
                sender,
                after,
                address(id, cluster),
                new Typed("veto", veto, "", document),
                new NoteVeto(sender.recording(), id, cluster, veto, document.strip()));
    }

    private static String address(String id) {
        return "/assessments/" + id;
    }

    private static String address(String id, ClusterId cluster) {
        return address(id) + "/clusters/" + cluster;
    }

    private String step(Sender sender, RedirectAttributes after, String address, AssessmentCommand command) {
        rights.require(sender.user(), Action.ASSESS);
        PageStep.take(after, () -> desk.write(sender, "", command));
        return "redirect:" + address;
    }

    /** Refused, what was typed stands in the form again. */
    private String note(
            Sender sender, RedirectAttributes after, String address, Typed typed, AssessmentCommand command) {
        rights.require(sender.user(), Action.ASSESS);
        if (!PageStep.take(after, () -> desk.write(sender, "", command))) {
            after.addFlashAttribute("remark", typed);
        }
        return "redirect:" + address;
    }
}
