package org.taizhang.api.assessment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Sender;
import org.taizhang.ledger.Recording;

/** A step taken at a page: back to the page, which says that it is recorded, or why it is not. */
final class FlashedSteps {

    private FlashedSteps() {}

    static String step(
            CurrentUser user,
            HttpServletRequest request,
            Clock clock,
            RedirectAttributes after,
            String address,
            Consumer<Sender> step) {
        Recording recording = new Recording(user.actor(), clock.instant());
        try {
            step.accept(new Sender(user, recording, null, null, request.getRequestURI()));
            after.addFlashAttribute("recorded", true);
        } catch (RefusedException refused) {
            after.addFlashAttribute("problems", refused.refusal().problems());
        }
        return "redirect:" + address;
    }
}
