package org.taizhang.api.filing;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.filing.AnswerQuery;
import org.taizhang.ledger.filing.QueryReport;
import org.taizhang.ledger.filing.ReportCommand;
import org.taizhang.ledger.filing.SettleQuery;

/** Threads on the cells of a report, on its page. A refusal is told there, and what was typed is kept. */
@Page
@RequestMapping("/enterprises/{uscc}/reports/{form}/{period}/queries")
class QueryPage {

    private final Writes writes;
    private final Rights rights;

    QueryPage(Writes writes, Rights rights) {
        this.writes = writes;
        this.rights = rights;
    }

    @PostMapping
    String ask(
            Sender sender,
            ReportKey report,
            @RequestParam int revision,
            @RequestParam String item,
            @RequestParam String text,
            RedirectAttributes after) {
        rights.require(sender.user(), Action.QUERY_REPORT, report);
        QueryReport ask = new QueryReport(
                sender.recording(), report.uscc(), report.form(), report.period(), revision, item, null, text.strip());
        return step(sender, report, ask, new Typed("ask", item, text), after);
    }

    @PostMapping("/{number}/answers")
    String answer(
            Sender sender,
            ReportKey report,
            @PathVariable int number,
            @RequestParam int revision,
            @RequestParam String text,
            RedirectAttributes after) {
        rights.require(sender.user(), Action.FILE_REPORT, report);
        AnswerQuery answer = new AnswerQuery(
                sender.recording(), report.uscc(), report.form(), report.period(), number, revision, text.strip());
        return step(sender, report, answer, new Typed("query-" + number, "", text), after);
    }

    @PostMapping("/{number}/settlement")
    String settle(
            Sender sender,
            ReportKey report,
            @PathVariable int number,
            @RequestParam int revision,
            RedirectAttributes after) {
        rights.require(sender.user(), Action.QUERY_REPORT, report);
        SettleQuery settle =
                new SettleQuery(sender.recording(), report.uscc(), report.form(), report.period(), number, revision);
        return step(sender, report, settle, new Typed("query-" + number, "", ""), after);
    }

    /** @param place of the page where it was typed */
    private record Typed(String place, String item, String text) {}

    private String step(Sender sender, ReportKey report, ReportCommand command, Typed typed, RedirectAttributes after) {
        if (!PageStep.take(after, () -> writes.write(sender, "", command))) {
            after.addFlashAttribute("typedAt", typed.place());
            after.addFlashAttribute("typedItem", typed.item());
            after.addFlashAttribute("typedText", typed.text());
        }
        return "redirect:" + report.address() + "#" + typed.place();
    }
}
