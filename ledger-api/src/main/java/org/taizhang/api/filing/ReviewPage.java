package org.taizhang.api.filing;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.AcceptReport;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.JudgeExplanation;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.filing.ReturnReport;
import org.taizhang.ledger.registry.Uscc;

/** The county accepts or returns a report on its page. A refusal is told there. */
@Page
@RequestMapping("/enterprises/{uscc}/reports/{form}/{period}")
class ReviewPage {

    private final Writes writes;
    private final Rights rights;
    private final Clock clock;

    ReviewPage(Writes writes, Rights rights, Clock clock) {
        this.writes = writes;
        this.rights = rights;
        this.clock = clock;
    }

    @PostMapping("/acceptance")
    String accept(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestParam int revision,
            RedirectAttributes after) {
        Recording recording = new Recording(user.actor(), clock.instant());
        return review(user, new AcceptReport(recording, uscc, form, period, revision), uscc, form, period, after);
    }

    @PostMapping("/return")
    String sendBack(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestParam int revision,
            @RequestParam String reason,
            RedirectAttributes after) {
        Recording recording = new Recording(user.actor(), clock.instant());
        after.addFlashAttribute("returnReason", reason);
        return review(
                user, new ReturnReport(recording, uscc, form, period, revision, reason), uscc, form, period, after);
    }

    /** @param until empty: only for this report */
    @PostMapping("/explanation-verdicts")
    String judge(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestParam int revision,
            @RequestParam String rule,
            @RequestParam String item,
            @RequestParam boolean accepted,
            @RequestParam String until,
            @RequestParam String reason,
            RedirectAttributes after) {
        rights.require(user, Action.ACCEPT_OR_RETURN_REPORT, uscc.value(), period);
        Recording recording = new Recording(user.actor(), clock.instant());
        Optional<YearMonth> month = MonthTyped.read(until);
        if (month.isEmpty() && !until.isBlank()) {
            after.addFlashAttribute("problems", List.of(MonthTyped.problem("/until")));
            return "redirect:/enterprises/" + uscc + "/reports/" + form + "/" + period;
        }
        return review(
                user,
                new JudgeExplanation(
                        recording,
                        uscc,
                        form,
                        period,
                        revision,
                        rule,
                        item,
                        accepted,
                        accepted ? month.orElse(null) : null,
                        reason.isBlank() ? null : reason.strip()),
                uscc,
                form,
                period,
                after);
    }

    private String review(
            CurrentUser user,
            Command<ReportBook, FilingEvent> command,
            Uscc uscc,
            FormCode form,
            Period period,
            RedirectAttributes after) {
        rights.require(user, Action.ACCEPT_OR_RETURN_REPORT, uscc.value(), period);
        String address = "/enterprises/" + uscc + "/reports/" + form + "/" + period;
        try {
            writes.write(new Sender(user, command.recording(), null, null, address), "", command);
            after.addFlashAttribute("recorded", true);
        } catch (RefusedException refused) {
            after.addFlashAttribute("problems", refused.refusal().problems());
        }
        return "redirect:" + address;
    }
}
