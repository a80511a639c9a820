package org.taizhang.api.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.page.Times;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Writes;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.window.EndExtensionProposal;
import org.taizhang.ledger.window.GrantExtension;
import org.taizhang.ledger.window.ReportingYear;
import org.taizhang.ledger.window.YearCommand;

/** Where the county proposes an extension, and another of the county consents. */
@Page
@RequestMapping("/calendar/extensions")
class ExtensionPage {

    private static final String ADDRESS = "/calendar/extensions";

    private final Writes writes;
    private final Streams streams;
    private final CalendarYears years;
    private final Rights rights;
    private final Clock clock;

    ExtensionPage(Writes writes, Streams streams, CalendarYears years, Rights rights, Clock clock) {
        this.writes = writes;
        this.streams = streams;
        this.years = years;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping
    String extensions(CurrentUser user, @RequestParam(required = false) @Nullable Integer year, Model model) {
        rights.require(user, Action.READ_SURVEY_CHANGES);
        int shown = years.chosen(year);
        List<ExtensionAnswer> extensions = ExtensionAnswer.of(
                shown,
                streams.read(ReportingYear.STREAM, ReportingYear.id(shown)).state(),
                clock.instant());
        boolean mayChange = user.may(Action.CHANGE_SURVEY);
        model.addAttribute("year", shown);
        model.addAttribute("years", years.offered());
        model.addAttribute("table", ExtensionTable.of(shown, extensions));
        model.addAttribute("mayChange", mayChange);
        model.addAttribute(
                "waiting",
                extensions.stream()
                        .filter(e -> mayChange && e.state() == ExtensionAnswer.State.WAITING)
                        .toList());
        model.addAttribute("actor", user.actor());
        model.addAttribute(
                "forms",
                CalendarRow.forms(null).stream()
                        .filter(FormCode::filedByEnterprises)
                        .map(FormCatalogue::of)
                        .toList());
        model.addAttribute(
                "clusters", streams.read(Plans.STREAM, Plans.ID).state().clusters());
        model.addAttribute("consentBy", minute(clock.instant().plus(ExtensionController.CONSENT)));
        return "calendar/extensions";
    }

    @PostMapping
    String propose(Sender sender, @ModelAttribute ExtensionTyped typed, RedirectAttributes after) {
        rights.require(sender.user(), Action.CHANGE_SURVEY);
        List<Problem> unreadable = typed.unreadable();
        if (!unreadable.isEmpty()) {
            PageStep.refuse(after, unreadable);
            after.addFlashAttribute("typed", typed);
            return "redirect:" + ADDRESS;
        }
        if (!record(sender, typed.command(sender.recording()), after)) {
            after.addFlashAttribute("typed", typed);
        }
        return "redirect:" + ADDRESS + "?year=" + typed.period().substring(0, 4);
    }

    @PostMapping("/{id}/consent")
    String consent(Sender sender, @PathVariable String id, RedirectAttributes after) {
        rights.require(sender.user(), Action.CHANGE_SURVEY);
        ExtensionId extension = ExtensionId.parse(id);
        record(sender, new GrantExtension(sender.recording(), extension.year(), extension.number()), after);
        return "redirect:" + ADDRESS + "?year=" + extension.year();
    }

    @PostMapping("/{id}/refusal")
    String refuse(Sender sender, @PathVariable String id, @RequestParam String reason, RedirectAttributes after) {
        return end(sender, id, Ending.refused(reason.strip()), after);
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(Sender sender, @PathVariable String id, @RequestParam String reason, RedirectAttributes after) {
        return end(sender, id, Ending.withdrawn(reason.strip()), after);
    }

    private String end(Sender sender, String id, Ending ending, RedirectAttributes after) {
        rights.require(sender.user(), Action.CHANGE_SURVEY);
        ExtensionId extension = ExtensionId.parse(id);
        record(
                sender,
                new EndExtensionProposal(sender.recording(), extension.year(), extension.number(), ending),
                after);
        return "redirect:" + ADDRESS + "?year=" + extension.year();
    }

    private boolean record(Sender sender, YearCommand command, RedirectAttributes after) {
        return PageStep.take(after, () -> writes.write(sender, "", command));
    }

    private static String minute(Instant instant) {
        return Times.minute(instant).replace(' ', 'T');
    }
}
