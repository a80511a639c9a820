package org.taizhang.api.assessment;

import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.ledger.assessment.AssessmentCommand;
import org.taizhang.ledger.assessment.FinaliseAssessment;
import org.taizhang.ledger.assessment.OpenAssessment;
import org.taizhang.ledger.assessment.PublishAssessment;
import org.taizhang.ledger.assessment.ReviewAssessment;
import org.taizhang.ledger.calendar.Period;

/** The steps of an assessment, taken at its page; what is refused is said there. */
@Page
@RequestMapping("/assessments")
class AssessmentStepsPage {

    private static final String ALL = "/assessments";

    private final AssessmentDesk desk;
    private final Rights rights;

    AssessmentStepsPage(AssessmentDesk desk, Rights rights) {
        this.desk = desk;
        this.rights = rights;
    }

    @PostMapping
    String open(Sender sender, @RequestParam String scheme, @RequestParam Period at, RedirectAttributes after) {
        return step(sender, after, ALL, new OpenAssessment(sender.recording(), scheme, at));
    }

    @PostMapping("/{id}/computation")
    String compute(Sender sender, @PathVariable String id, RedirectAttributes after) {
        rights.require(sender.user(), Action.ASSESS);
        PageStep.take(after, () -> desk.compute(sender, id, AsOf.NOW));
        return "redirect:" + address(id);
    }

    @PostMapping("/{id}/review")
    String review(Sender sender, @PathVariable String id, RedirectAttributes after) {
        return step(sender, after, address(id), new ReviewAssessment(sender.recording(), id));
    }

    @PostMapping("/{id}/publication")
    String publish(
            Sender sender, @PathVariable String id, @RequestParam LocalDate objectionsUntil, RedirectAttributes after) {
        return step(sender, after, address(id), new PublishAssessment(sender.recording(), id, objectionsUntil));
    }

    @PostMapping("/{id}/finalisation")
    String finalise(Sender sender, @PathVariable String id, @RequestParam String document, RedirectAttributes after) {
        return step(sender, after, address(id), new FinaliseAssessment(sender.recording(), id, document));
    }

    private static String address(String id) {
        return ALL + "/" + id;
    }

    private String step(Sender sender, RedirectAttributes after, String address, AssessmentCommand command) {
        rights.require(sender.user(), Action.ASSESS);
        PageStep.take(after, () -> desk.write(sender, "", command));
        return "redirect:" + address;
    }
}
