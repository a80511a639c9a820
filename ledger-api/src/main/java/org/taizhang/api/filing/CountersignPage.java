package org.taizhang.api.filing;

import java.time.Clock;
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
import org.taizhang.api.draft.ReportKey;
import org.taizhang.api.page.Page;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.Assistance;
import org.taizhang.ledger.filing.CountersignAssistance;
import org.taizhang.ledger.filing.DeclineAssistance;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.registry.Uscc;

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
    private final Clock clock;

    CountersignPage(
            Assistances assistances,
            ReportSheets sheets,
            ReportHeads heads,
            ReportDrafts drafts,
            Writes writes,
            AccessLog log,
            Rights rights,
            Moments moments,
            Clock clock) {
        this.assistances = assistances;
        this.sheets = sheets;
        this.heads = heads;
        this.drafts = drafts;
        this.writes = writes;
        this.log = log;
        this.rights = rights;
        this.moments = moments;
        this.clock = clock;
    }

    @GetMapping
    String assistance(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @PathVariable int number,
            Model model) {
        rights.require(user, Rights.reading(form), uscc.value(), period);
        ReportKey report = new ReportKey(uscc, form, period);
        Optional<Assistance> found = assistances.find(report, number);
        if (found.isEmpty()) {
            return "redirect:" + report.address();
        }
        heads.show(user, uscc, form, period, moments.resolve(AsOf.NOW), model);
        log.read(user, "assistance", List.of(new AccessLog.Filing(uscc, form, period)));
        model.addAttribute("assistance", assistances.shown(found.get()));
        model.addAttribute("sheet", sheets.toRead(report, found.get().offer().values()));
        if (found.get().pending()) {
            sheets.compare(report, found.get().offer().values())
                    .ifPresent(table -> model.addAttribute("differences", table));
        }
        model.addAttribute("mayQuery", false);
        model.addAttribute("mayCountersign", found.get().pending() && user.mayOn(Action.FILE_REPORT, uscc, null));
        return "filing/assistance";
    }

    @PostMapping("/countersignature")
    String countersign(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @PathVariable int number,
            RedirectAttributes after) {
        ReportKey report = new ReportKey(uscc, form, period);
        Recording recording = new Recording(user.actor(), clock.instant());
        if (!answer(user, report, number, new CountersignAssistance(recording, uscc, form, period, number), after)) {
            return "redirect:" + address(report, number);
        }
        drafts.erase(report);
        return "redirect:" + report.address();
    }

    @PostMapping("/refusal")
    String decline(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @PathVariable int number,
            @RequestParam String reason,
            RedirectAttributes after) {
        ReportKey report = new ReportKey(uscc, form, period);
        Recording recording = new Recording(user.actor(), clock.instant());
        after.addFlashAttribute("typedText", reason);
        answer(
                user,
                report,
                number,
                new DeclineAssistance(recording, uscc, form, period, number, reason.strip()),
                after);
        return "redirect:" + address(report, number);
    }

    private boolean answer(
            CurrentUser user,
            ReportKey report,
            int number,
            Command<ReportBook, FilingEvent> command,
            RedirectAttributes after) {
        rights.require(user, Action.FILE_REPORT, report.uscc().value(), report.period());
        try {
            writes.write(new Sender(user, command.recording(), null, null, address(report, number)), "", command);
            after.addFlashAttribute("recorded", true);
            return true;
        } catch (RefusedException refused) {
            after.addFlashAttribute("problems", refused.refusal().problems());
            return false;
        }
    }

    private static String address(ReportKey report, int number) {
        return report.address() + "/assistances/" + number;
    }
}
