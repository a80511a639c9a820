package org.taizhang.api.assessment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.assessment.AnswerObjection;
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
    private final Clock clock;

    ObjectionPage(AssessmentDesk desk, Rights rights, Clock clock) {
        this.desk = desk;
        this.rights = rights;
        this.clock = clock;
    }

    @PostMapping("/clusters/{cluster}/objections")
    String file(
            CurrentUser user,
            @PathVariable String id,
            @PathVariable ClusterId cluster,
            @RequestParam String indicator,
            @RequestParam String text,
            @RequestParam String evidence,
            HttpServletRequest request,
            RedirectAttributes after) {
        rights.requireCluster(user, Action.FILE_OBJECTION, cluster.value());
        String address = "/assessments/" + id + "/clusters/" + cluster;
        return FlashedSteps.step(
                user,
                request,
                clock,
                after,
                address,
                sender -> desk.write(
                        sender, "", new FileObjection(sender.recording(), id, cluster, indicator, text, evidence)));
    }

    @PostMapping("/objections/{number}/answer")
    String answer(
            CurrentUser user,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam String text,
            HttpServletRequest request,
            RedirectAttributes after) {
        rights.require(user, Action.ANSWER_OBJECTION);
        return FlashedSteps.step(
                user,
                request,
                clock,
                after,
                "/assessments/" + id,
                sender -> desk.write(sender, "", new AnswerObjection(sender.recording(), id, number, text)));
    }

    @PostMapping("/objections/{number}/ruling")
    String propose(
            CurrentUser user,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam Ruling ruling,
            @RequestParam String reason,
            HttpServletRequest request,
            RedirectAttributes after) {
        rights.require(user, Action.ASSESS);
        return FlashedSteps.step(
                user,
                request,
                clock,
                after,
                "/assessments/" + id,
                sender -> desk.write(sender, "", new ProposeRuling(sender.recording(), id, number, ruling, reason)));
    }

    @PostMapping("/objections/{number}/consent")
    String consent(
            CurrentUser user,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam boolean consented,
            HttpServletRequest request,
            RedirectAttributes after) {
        rights.require(user, Action.ASSESS);
        return FlashedSteps.step(
                user,
                request,
                clock,
                after,
                "/assessments/" + id,
                sender -> desk.write(sender, "", new ConsentToRuling(sender.recording(), id, number, consented)));
    }
}
