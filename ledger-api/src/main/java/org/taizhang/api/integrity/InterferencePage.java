package org.taizhang.api.integrity;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.rest.Rights;

/** Where interference is reported, and where auditors read of it. What was typed and refused is kept. */
@Page
@RequestMapping("/interference")
class InterferencePage {

    private static final int PER_PAGE = 50;

    private final Interference interference;
    private final Rights rights;

    InterferencePage(Interference interference, Rights rights) {
        this.interference = interference;
        this.rights = rights;
    }

    @GetMapping
    String page(CurrentUser user, @RequestParam(defaultValue = "9223372036854775807") long cursor, Model model) {
        boolean reads = user.may(Action.READ_INTERFERENCE);
        if (!reads) {
            rights.require(user, Action.REPORT_INTERFERENCE);
        }
        List<Interference.Report> reports = reads ? interference.list(cursor, PER_PAGE) : List.of();
        model.addAttribute("reads", reads);
        model.addAttribute("reports", reports);
        model.addAttribute(
                "next",
                reports.size() < PER_PAGE ? null : reports.get(PER_PAGE - 1).number());
        return "integrity/interference";
    }

    @PostMapping
    String report(CurrentUser user, @RequestParam String text, RedirectAttributes after) {
        rights.require(user, Action.REPORT_INTERFERENCE);
        if (!PageStep.take(after, () -> interference.report(user, text))) {
            after.addFlashAttribute("typed", text);
        }
        return "redirect:/interference";
    }

    @PostMapping("/{id}/handling")
    String handle(CurrentUser user, @PathVariable String id, @RequestParam String note, RedirectAttributes after) {
        rights.require(user, Action.READ_INTERFERENCE);
        PageStep.take(after, () -> interference.handle(user, id, note));
        return "redirect:/interference";
    }
}
