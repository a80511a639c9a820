package org.taizhang.api.publication;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.paging.Limit;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.api.rest.Written;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.publication.PublicationEvent;
import org.taizhang.ledger.publication.PublicationStatus;

/** All publications, the next planned date, and for the county the form that proposes another. */
@Page
class PublicationsPage {

    private final Publications publications;
    private final Publishing publishing;
    private final Rights rights;
    private final Moments moments;
    private final PeriodChoice periods;

    PublicationsPage(
            Publications publications, Publishing publishing, Rights rights, Moments moments, PeriodChoice periods) {
        this.publications = publications;
        this.publishing = publishing;
        this.rights = rights;
        this.moments = moments;
        this.periods = periods;
    }

    /**
     * What is typed.
     *
     * @param position empty for the present
     */
    record Typed(
            Period period,
            PublicationStatus status,
            String document,
            String reason,
            @Nullable Long position) implements Serializable {

        Publishing.Proposal proposal() {
            return new Publishing.Proposal(
                    period, null, position, status, document.strip(), reason.isBlank() ? null : reason.strip());
        }
    }

    /** @param cursor id of the last publication of the page before */
    @GetMapping("/publications")
    String list(CurrentUser user, @RequestParam(required = false) @Nullable String cursor, Model model) {
        rights.require(user, Action.READ_CLOSED_FIGURES);
        Moment moment = moments.resolve(AsOf.NOW);
        Publications.Page page = publications.page(
                user, moment.position(), cursor == null ? null : Publications.id(cursor), Limit.DEFAULT);
        model.addAttribute("table", PublicationTable.of(page.issues()));
        model.addAttribute("next", page.next());
        model.addAttribute("planned", publications.plannedNext().orElse(null));
        model.addAttribute("moment", moment);
        if (user.may(Action.PUBLISH_FIGURES)) {
            model.addAttribute("mayPublish", true);
            model.addAttribute("periods", periods.since(periods.lastEnded().year() - 4));
            model.addAttribute("statuses", PublicationStatus.values());
            if (!model.containsAttribute("typed")) {
                model.addAttribute(
                        "typed", new Typed(periods.lastEnded(), PublicationStatus.PROVISIONAL, "", "", null));
            }
        }
        return "publication/publications";
    }

    @PostMapping("/publications")
    String propose(
            Sender sender,
            @RequestParam Period period,
            @RequestParam PublicationStatus status,
            @RequestParam String document,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable Long position,
            RedirectAttributes after) {
        rights.require(sender.user(), Action.PUBLISH_FIGURES);
        Typed typed = new Typed(period, status, document, reason, position);
        try {
            Publishing.Proposal proposal = typed.proposal();
            Written<PublicationEvent> written = publishing.propose(sender, proposal);
            return "redirect:/publications/" + publishing.proposed(written, proposal.subject());
        } catch (RefusedException refused) {
            PageStep.refuse(after, refused.refusal().problems());
            after.addFlashAttribute("typed", typed);
            return "redirect:/publications";
        }
    }
}
