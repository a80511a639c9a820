package org.taizhang.api.page;

import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Problem;

/** A step taken by a button of a page: back on the page it says that it is recorded, or why it is not. */
public final class PageStep {

    private PageStep() {}

    /** @return whether it was recorded */
    public static boolean take(RedirectAttributes after, Runnable step) {
        try {
            step.run();
        } catch (RefusedException refused) {
            refuse(after, refused.refusal().problems());
            return false;
        }
        after.addFlashAttribute("recorded", true);
        return true;
    }

    /** One that is not even tried. */
    public static void refuse(RedirectAttributes after, List<Problem> problems) {
        after.addFlashAttribute("problems", List.copyOf(problems));
    }
}
