package org.taizhang.api.filing;

import java.time.Clock;
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
import org.taizhang.api.draft.ReportKey;
import org.taizhang.api.form.ChangeTable;
import org.taizhang.api.form.FormVersions;
import org.taizhang.api.impact.EffectTables;
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
import org.taizhang.ledger.filing.ConsentToCorrection;
import org.taizhang.ledger.filing.Correction;
import org.taizhang.ledger.filing.EndorseCorrection;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.RefuseCorrection;
import org.taizhang.ledger.filing.ReportBook;
import org.taizhang.ledger.registry.Uscc;

/**
 * One request for a correction: what it changes, up to the figures for those who decide it. One that is not there leads
 * to the report.
 */
@Page
@RequestMapping("/enterprises/{uscc}/reports/{form}/{period}/corrections/{number}")
class CorrectionReviewPage {

    private final FormVersions forms;
    private final Corrections corrections;
    private final ReportHeads heads;
    private final Writes writes;
    private final Rights rights;
    private final Moments moments;
    private final Clock clock;

    CorrectionReviewPage(
            Corrections corrections,
            ReportHeads heads,
            Writes writes,
            Rights rights,
            Moments moments,
            Clock clock,
            FormVersions forms) {
        this.forms = forms;
        this.corrections = corrections;
        this.heads = heads;
        this.writes = writes;
        this.rights = rights;
        this.moments = moments;
        this.clock = clock;
    }

    @GetMapping
    String correction(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @PathVariable int number,
            Model model) {
        rights.require(user, Rights.reading(form), uscc.value(), period);
        Optional<Correction> found = corrections.find(uscc, form, period, number);
        if (found.isEmpty()) {
            return "redirect:" + new ReportKey(uscc, form, period).address();
        }
        Correction correction = found.get();
        heads.show(user, uscc, form, period, moments.resolve(AsOf.NOW), model);
        boolean decides = user.may(Action.DECIDE_CORRECTION);
        Optional<Corrections.Consequence> consequence = corrections.effect(correction);
        model.addAttribute("correction", correction);
        model.addAttribute(
                "steps", correction.steps().stream().map(CorrectionAnswer::step).toList());
        model.addAttribute("mayDecide", decides);
        consequence.ifPresent(would -> {
            model.addAttribute("cells", ChangeTable.of(would.filed().changes(), forms.on(form, period)));
            if (decides) {
                model.addAttribute("figures", EffectTables.figures(would.effect()));
                model.addAttribute("targets", EffectTables.targets(would.effect()));
            }
        });
        return "filing/correction";
    }

    @PostMapping("/endorsement")
    String endorse(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @PathVariable int number,
            RedirectAttributes after) {
        Recording recording = new Recording(user.actor(), clock.instant());
        return decide(
                user,
                new ReportKey(uscc, form, period),
                number,
                new EndorseCorrection(recording, uscc, form, period, number),
                after);
    }

    @PostMapping("/consent")
    String consent(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @PathVariable int number,
            RedirectAttributes after) {
        Recording recording = new Recording(user.actor(), clock.instant());
        return decide(
                user,
                new ReportKey(uscc, form, period),
                number,
                new ConsentToCorrection(recording, uscc, form, period, number),
                after);
    }

    @PostMapping("/refusal")
    String refuse(
            CurrentUser user,
            @PathVariable Uscc uscc,
            @PathVariable FormCode form,
            @PathVariable Period period,
            @PathVariable int number,
            @RequestParam String reason,
            RedirectAttributes after) {
        Recording recording = new Recording(user.actor(), clock.instant());
        after.addFlashAttribute("typedText", reason);
        return decide(
                user,
                new ReportKey(uscc, form, period),
                number,
                new RefuseCorrection(recording, uscc, form, period, number, reason.strip()),
                after);
    }

    private String decide(
            CurrentUser user,
            ReportKey report,
            int number,
            Command<ReportBook, FilingEvent> command,
            RedirectAttributes after) {
        rights.require(user, Action.DECIDE_CORRECTION, report.uscc().value(), report.period());
        String address = report.address() + "/corrections/" + number;
        try {
            writes.write(new Sender(user, command.recording(), null, null, address), "", command);
            after.addFlashAttribute("recorded", true);
        } catch (RefusedException refused) {
            after.addFlashAttribute("problems", refused.refusal().problems());
        }
        return "redirect:" + address;
    }
}
