package org.taizhang.api.filing;

import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.AccessLog;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.draft.ReportDrafts;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.filing.Assistance;
import org.taizhang.ledger.filing.CountersignAssistance;
import org.taizhang.ledger.filing.DeclineAssistance;
import org.taizhang.ledger.filing.ReportCommand;

/** What was written for an enterprise, for its filer to countersign or to send back. One that is not there leads to the report. */
@Page
@RequestMapping("/enterprises/{uscc}/reports/{form}/{period}/assistances/{number}")
class CountersignPage {

    private final Assistances assistances;
    private final ReportSheets sheets;
    private final ReportHeads heads;
    private final ReportDrafts drafts;
    private final Writes writes;
    private final AccessLog log;
    private final Rights rights;
    private final Moments moments;

    CountersignPage(
            Assistances assistances,
            ReportSheets sheets,
            ReportHeads heads,
            ReportDrafts drafts,
            Writes writes,
            AccessLog log,
            Rights rights,
            Moments moments) {
        this.assistances = assistances;
        this.sheets = sheets;
        this.heads = heads;
        this.drafts = drafts;
        this.writes = writes;
        this.log = log;
        this.rights = rights;
        this.moments = moments;
    }

    @GetMapping
    String assistance(CurrentUser user, ReportKey report, @PathVariable int number, Model model) {
        rights.require(user, Rights.reading(report.form()), report);
        Optional<Assistance> found = assistances.find(report, number);
        if (found.isEmpty()) {
            return "redirect:" + report.address();
        }
        heads.show(user, report, moments.resolve(AsOf.NOW), model);
        log.read(user, "assistance", List.of(new AccessLog.Filing(report.uscc(), report.form(), report.period())));
        model.addAttribute("assistance", assistances.shown(found.get()));
        model.addAttribute("sheet", sheets.toRead(report, found.get().offer().values()));
        if (found.get().pending()) {
            sheets.compare(report, found.get().offer().values())
                    .ifPresent(table -> model.addAttribute("differences", table));
        }
        model.addAttribute("mayQuery", false);
        model.addAttribute(
                "mayCountersign", found.get().pending() && user.mayOn(Action.FILE_REPORT, report.uscc(), null));
        return "filing/assistance";
    }

    @PostMapping("/countersignature")
    String countersign(Sender sender, ReportKey report, @PathVariable int number, RedirectAttributes after) {
        CountersignAssistance sign =
                new CountersignAssistance(sender.recording(), report.uscc(), report.form(), report.period(), number);
        if (!answer(sender, report, sign, after)) {
            return "redirect:" + address(report, number);
        }
        drafts.erase(report);
        return "redirect:" + report.address();
    }

    @PostMapping("/refusal")
    String decline(
            Sender sender,
            ReportKey report,
            @PathVariable int number,
            @RequestParam String reason,
            RedirectAttributes after) {
        after.addFlashAttribute("typedText", reason);
        DeclineAssistance decline = new DeclineAssistance(
                sender.recording(), report.uscc(), report.form(), report.period(), number, reason.strip());
        answer(sender, report, decline, after);
        return "redirect:" + address(report, number);
    }

    private boolean answer(Sender sender, ReportKey report, ReportCommand command, RedirectAttributes after) {
        rights.require(sender.user(), Action.FILE_REPORT, report);
        return PageStep.take(after, () -> writes.write(sender, "", command));
    }

    private static String address(ReportKey report, int number) {
        return report.address() + "/assistances/" + number;
    }
}
