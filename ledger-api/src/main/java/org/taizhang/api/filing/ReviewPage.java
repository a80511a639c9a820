package org.taizhang.api.filing;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.form.MonthTyped;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.filing.AcceptReport;
import org.taizhang.ledger.filing.JudgeExplanation;
import org.taizhang.ledger.filing.ReportCommand;
import org.taizhang.ledger.filing.ReturnReport;

/** The county accepts or returns a report on its page. A refusal is told there. */
@Page
@RequestMapping("/enterprises/{uscc}/reports/{form}/{period}")
class ReviewPage {

    private final Writes writes;
    private final Rights rights;

    ReviewPage(Writes writes, Rights rights) {
        this.writes = writes;
        this.rights = rights;
    }

    @PostMapping("/acceptance")
    String accept(Sender sender, ReportKey report, @RequestParam int revision, RedirectAttributes after) {
        return review(
                sender,
                report,
                new AcceptReport(sender.recording(), report.uscc(), report.form(), report.period(), revision),
                after);
    }

    @PostMapping("/return")
    String sendBack(
            Sender sender,
            ReportKey report,
            @RequestParam int revision,
            @RequestParam String reason,
            RedirectAttributes after) {
        after.addFlashAttribute("returnReason", reason);
        return review(
                sender,
                report,
                new ReturnReport(sender.recording(), report.uscc(), report.form(), report.period(), revision, reason),
                after);
    }

    /** @param until empty: only for this report */
    @PostMapping("/explanation-verdicts")
    String judge(
            Sender sender,
            ReportKey report,
            @RequestParam int revision,
            @RequestParam String rule,
            @RequestParam String item,
            @RequestParam boolean accepted,
            @RequestParam String until,
            @RequestParam String reason,
            RedirectAttributes after) {
        rights.require(sender.user(), Action.ACCEPT_OR_RETURN_REPORT, report);
        Optional<YearMonth> month = MonthTyped.read(until);
        if (month.isEmpty() && !until.isBlank()) {
            PageStep.refuse(after, List.of(MonthTyped.problem("/until")));
            return "redirect:" + report.address();
        }
        JudgeExplanation judge = new JudgeExplanation(
                sender.recording(),
                report.uscc(),
                report.form(),
                report.period(),
                revision,
                rule,
                item,
                accepted,
                accepted ? month.orElse(null) : null,
                reason.isBlank() ? null : reason.strip());
        return review(sender, report, judge, after);
    }

    private String review(Sender sender, ReportKey report, ReportCommand command, RedirectAttributes after) {
        rights.require(sender.user(), Action.ACCEPT_OR_RETURN_REPORT, report);
        PageStep.take(after, () -> writes.write(sender, "", command));
        return "redirect:" + report.address();
    }
}
