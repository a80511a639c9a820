package org.taizhang.api.assessment;

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
import org.taizhang.ledger.assessment.AnswerObjection;
import org.taizhang.ledger.assessment.AssessmentCommand;
import org.taizhang.ledger.assessment.ConsentToRuling;
import org.taizhang.ledger.assessment.FileObjection;
import org.taizhang.ledger.assessment.ProposeRuling;
import org.taizhang.ledger.assessment.Ruling;

/** The steps of an objection, taken at the page of the assessment or of its cluster. */
@Page
@RequestMapping("/assessments/{id}")
class ObjectionPage {

    private final AssessmentDesk desk;
    private final Rights rights;

    ObjectionPage(AssessmentDesk desk, Rights rights) {
        this.desk = desk;
        this.rights = rights;
    }

    @PostMapping("/clusters/{cluster}/objections")
    String file(
            Sender sender,
            @PathVariable String id,
            @PathVariable ClusterId cluster,
            @RequestParam String indicator,
            @RequestParam String text,
            @RequestParam String evidence,
            RedirectAttributes after) {
        rights.requireCluster(sender.user(), Action.FILE_OBJECTION, cluster.value());
        FileObjection command = new FileObjection(sender.recording(), id, cluster, indicator, text, evidence);
        PageStep.take(after, () -> desk.write(sender, "", command));
        return "redirect:" + "/assessments/" + id + "/clusters/" + cluster;
    }

    @PostMapping("/objections/{number}/answer")
    String answer(
            Sender sender,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam String text,
            RedirectAttributes after) {
        return step(
                sender, Action.ANSWER_OBJECTION, id, after, new AnswerObjection(sender.recording(), id, number, text));
    }

    @PostMapping("/objections/{number}/ruling")
    String propose(
            Sender sender,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam Ruling ruling,
            @RequestParam String reason,
            RedirectAttributes after) {
        return step(
                sender, Action.ASSESS, id, after, new ProposeRuling(sender.recording(), id, number, ruling, reason));
    }

    @PostMapping("/objections/{number}/consent")
    String consent(
            Sender sender,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam boolean consented,
            RedirectAttributes after) {
        return step(sender, Action.ASSESS, id, after, new ConsentToRuling(sender.recording(), id, number, consented));
    }

    private String step(Sender sender, Action action, String id, RedirectAttributes after, AssessmentCommand command) {
        rights.require(sender.user(), action);
        PageStep.take(after, () -> desk.write(sender, "", command));
        return "redirect:" + "/assessments/" + id;
    }
}
