package org.taizhang.api.assessment;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.problem.RefusedException;

/** A step taken at a page: back to the page, which says that it is recorded, or why it is not. */
final class FlashedSteps {

    private FlashedSteps() {}

    static String step(RedirectAttributes after, String address, Runnable step) {
        try {
            step.run();
            after.addFlashAttribute("recorded", true);
        } catch (RefusedException refused) {
            after.addFlashAttribute("problems", refused.refusal().problems());
        }
        return "redirect:" + address;
    }
}
