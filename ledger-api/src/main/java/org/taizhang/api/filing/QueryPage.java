package org.taizhang.api.filing;

import java.time.Clock;
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
import org.taizhang.ledger.filing.AnswerQuery;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.QueryReport;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.filing.SettleQuery;
import org.taizhang.ledger.registry.Uscc;

/** Threads on the cells of a report, on its page. A refusal is told there, and what was typed is kept. */
@Page
@RequestMapping("/enterprises/{uscc}/reports/{form}/{period}/queries")
class QueryPage {

    private final Writes writes;
    private final Rights rights;
    private final Clock clock;

    QueryPage(Writes writes, Rights rights, Clock clock) {
        this.writes = writes;
        this.rights = rights;
        this.clock = clock;
    }

    @PostMapping
    String ask(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @RequestParam int revision,
            @RequestParam String item,
            @RequestParam String text,
            RedirectAttributes after) {
        rights.require(user, Action.QUERY_REPORT, uscc.value(), period);
        Recording recording = new Recording(user.actor(), clock.instant());
        return write(
                user,
                new QueryReport(recording, uscc, form, period, revision, item, null, text.strip()),
                "ask",
                item,
                text,
                "/enterprises/" + uscc + "/reports/" + form + "/" + period,
                after);
    }

    @PostMapping("/{number}/answers")
    String answer(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @PathVariable int number,
            @RequestParam int revision,
            @RequestParam String text,
            RedirectAttributes after) {
        rights.require(user, Action.FILE_REPORT, uscc.value(), period);
        Recording recording = new Recording(user.actor(), clock.instant());
        return write(
                user,
                new AnswerQuery(recording, uscc, form, period, number, revision, text.strip()),
                "query-" + number,
                "",
                text,
                "/enterprises/" + uscc + "/reports/" + form + "/" + period,
                after);
    }

    @PostMapping("/{number}/settlement")
    String settle(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @PathVariable int number,
            @RequestParam int revision,
            RedirectAttributes after) {
        rights.require(user, Action.QUERY_REPORT, uscc.value(), period);
        Recording recording = new Recording(user.actor(), clock.instant());
        return write(
                user,
                new SettleQuery(recording, uscc, form, period, number, revision),
                "query-" + number,
                "",
                "",
                "/enterprises/" + uscc + "/reports/" + form + "/" + period,
                after);
    }

    /** @param place of the page where it was typed */
    private String write(
            CurrentUser user,
            Command<ReportBook, FilingEvent> command,
            String place,
            String item,
            String text,
            String address,
            RedirectAttributes after) {
        try {
            writes.write(new Sender(user, command.recording(), null, null, address), "", command);
            after.addFlashAttribute("recorded", true);
        } catch (RefusedException refused) {
            after.addFlashAttribute("problems", refused.refusal().problems());
            after.addFlashAttribute("typedAt", place);
            after.addFlashAttribute("typedItem", item);
            after.addFlashAttribute("typedText", text);
        }
        return "redirect:" + address + "#" + place;
    }
}
