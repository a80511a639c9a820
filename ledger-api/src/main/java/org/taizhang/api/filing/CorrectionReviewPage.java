package org.taizhang.api.filing;

import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.form.ChangeTable;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.impact.EffectTables;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.filing.ConsentToCorrection;
import org.taizhang.ledger.filing.Correction;
import org.taizhang.ledger.filing.EndorseCorrection;
import org.taizhang.ledger.filing.RefuseCorrection;
import org.taizhang.ledger.filing.ReportCommand;
import org.taizhang.ledger.filing.WithdrawCorrection;

/** One request for a correction: what it changes, up to the figures for those who decide it. */
@Page
@RequestMapping("/enterprises/{uscc}/reports/{form}/{period}/corrections/{number}")
class CorrectionReviewPage {

    private final FormVersions forms;
    private final Corrections corrections;
    private final ReportHeads heads;
    private final Writes writes;
    private final Rights rights;
    private final Moments moments;

    CorrectionReviewPage(
            Corrections corrections,
            ReportHeads heads,
            Writes writes,
            Rights rights,
            Moments moments,
            FormVersions forms) {
        this.forms = forms;
        this.corrections = corrections;
        this.heads = heads;
        this.writes = writes;
        this.rights = rights;
        this.moments = moments;
    }

    @GetMapping
    String correction(CurrentUser user, ReportKey report, @PathVariable int number, Model model) {
        rights.require(user, Rights.reading(report.form()), report);
        Correction correction = corrections.one(report.uscc(), report.form(), report.period(), number);
        heads.show(user, report, moments.resolve(AsOf.NOW), model);
        boolean decides = user.may(Action.DECIDE_CORRECTION);
        Optional<Corrections.Consequence> consequence = corrections.effect(correction);
        model.addAttribute("correction", correction);
        model.addAttribute(
                "steps", correction.steps().stream().map(CorrectionAnswer::step).toList());
        model.addAttribute("mayDecide", decides);
        model.addAttribute(
                "mayWithdraw",
                correction.request().actor().equals(user.actor())
                        && user.mayOn(Action.FILE_REPORT, report.uscc(), null));
        consequence.ifPresent(would -> {
            model.addAttribute(
                    "cells", ChangeTable.of(would.filed().changes(), forms.on(report.form(), report.period())));
            if (decides) {
                model.addAttribute("figures", EffectTables.figures(would.effect()));
                model.addAttribute("targets", EffectTables.targets(would.effect()));
            }
        });
        return "filing/correction";
    }

    @PostMapping("/endorsement")
    String endorse(Sender sender, ReportKey report, @PathVariable int number, RedirectAttributes after) {
        return step(
                sender,
                Action.DECIDE_CORRECTION,
                report,
                number,
                new EndorseCorrection(sender.recording(), report.uscc(), report.form(), report.period(), number),
                after);
    }

    @PostMapping("/consent")
    String consent(Sender sender, ReportKey report, @PathVariable int number, RedirectAttributes after) {
        return step(
                sender,
                Action.DECIDE_CORRECTION,
                report,
                number,
                new ConsentToCorrection(sender.recording(), report.uscc(), report.form(), report.period(), number),
                after);
    }

    @PostMapping("/refusal")
    String refuse(
            Sender sender,
            ReportKey report,
            @PathVariable int number,
            @RequestParam String reason,
            RedirectAttributes after) {
        after.addFlashAttribute("typedText", reason);
        return step(
                sender,
                Action.DECIDE_CORRECTION,
                report,
                number,
                new RefuseCorrection(
                        sender.recording(), report.uscc(), report.form(), report.period(), number, reason.strip()),
                after);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            Sender sender,
            ReportKey report,
            @PathVariable int number,
            @RequestParam String reason,
            RedirectAttributes after) {
        after.addFlashAttribute("typedText", reason);
        return step(
                sender,
                Action.FILE_REPORT,
                report,
                number,
                new WithdrawCorrection(
                        sender.recording(), report.uscc(), report.form(), report.period(), number, reason.strip()),
                after);
    }

    private String step(
            Sender sender,
            Action action,
            ReportKey report,
            int number,
            ReportCommand command,
            RedirectAttributes after) {
        rights.require(sender.user(), action, report);
        PageStep.take(after, () -> writes.write(sender, "", command));
        return "redirect:" + report.address() + "/corrections/" + number;
    }
}
