package org.taizhang.api.assessment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.assessment.FinaliseAssessment;
import org.taizhang.ledger.assessment.OpenAssessment;
import org.taizhang.ledger.assessment.PublishAssessment;
import org.taizhang.ledger.assessment.ReviewAssessment;
import org.taizhang.ledger.calendar.Period;

/** The steps of an assessment, taken at its page; what is refused is said there. */
@Page
@RequestMapping("/assessments")
class AssessmentStepsPage {

    private final AssessmentDesk desk;
    private final Rights rights;
    private final Clock clock;

    AssessmentStepsPage(AssessmentDesk desk, Rights rights, Clock clock) {
        this.desk = desk;
        this.rights = rights;
        this.clock = clock;
    }

    @PostMapping
    String open(
            CurrentUser user,
            @RequestParam String scheme,
            @RequestParam Period at,
            HttpServletRequest request,
            RedirectAttributes after) {
        rights.require(user, Action.ASSESS);
        return FlashedSteps.step(
                user,
                request,
                clock,
                after,
                "/assessments",
                sender -> desk.write(sender, "", new OpenAssessment(sender.recording(), scheme, at)));
    }

    @PostMapping("/{id}/computation")
    String compute(CurrentUser user, @PathVariable String id, HttpServletRequest request, RedirectAttributes after) {
        rights.require(user, Action.ASSESS);
        return FlashedSteps.step(
                user, request, clock, after, "/assessments/" + id, sender -> desk.compute(sender, id, AsOf.NOW));
    }

    @PostMapping("/{id}/review")
    String review(CurrentUser user, @PathVariable String id, HttpServletRequest request, RedirectAttributes after) {
        rights.require(user, Action.ASSESS);
        return FlashedSteps.step(
                user,
                request,
                clock,
                after,
                "/assessments/" + id,
                sender -> desk.write(sender, "", new ReviewAssessment(sender.recording(), id)));
    }

    @PostMapping("/{id}/publication")
    String publish(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam LocalDate objectionsUntil,
            HttpServletRequest request,
            RedirectAttributes after) {
        rights.require(user, Action.ASSESS);
        return FlashedSteps.step(
                user,
                request,
                clock,
                after,
                "/assessments/" + id,
                sender -> desk.write(sender, "", new PublishAssessment(sender.recording(), id, objectionsUntil)));
    }

    @PostMapping("/{id}/finalisation")
    String finalise(
            CurrentUser user,
            @PathVariable String id,
            @RequestParam String document,
            HttpServletRequest request,
            RedirectAttributes after) {
        rights.require(user, Action.ASSESS);
        return FlashedSteps.step(
                user,
                request,
                clock,
                after,
                "/assessments/" + id,
                sender -> desk.write(sender, "", new FinaliseAssessment(sender.recording(), id, document)));
    }
}
