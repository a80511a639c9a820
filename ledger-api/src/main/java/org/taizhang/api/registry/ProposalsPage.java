package org.taizhang.api.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.impact.EffectTables;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.paging.Limit;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.registry.proposal.Proposal;
import org.taizhang.projections.plan.PlanQueries;
import org.taizhang.projections.registry.ProposalQueries;

/** The worklist of proposals about the directory, one of them with its decision, and the form that makes another. */
@Page
@RequestMapping("/directory-proposals")
class ProposalsPage {

    private final Proposals proposals;
    private final PlanQueries plans;
    private final Rights rights;
    private final Moments moments;

    ProposalsPage(Proposals proposals, PlanQueries plans, Rights rights, Moments moments) {
        this.proposals = proposals;
        this.plans = plans;
        this.rights = rights;
        this.moments = moments;
    }

    /**
     * @param all decided ones too
     * @param cursor position of the last event of the page before
     */
    @GetMapping
    String list(
            CurrentUser user,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable Long cursor,
            Model model) {
        rights.require(user, Action.READ_DIRECTORY);
        Moment moment = moments.resolve(AsOf.NOW);
        ProposalQueries.Page page =
                proposals.list(user, !all, cursor == null ? Long.MAX_VALUE : cursor, Limit.of(null), moment.position());
        model.addAttribute("table", ProposalTable.of(page.proposals(), words(user, page.proposals(), moment)));
        model.addAttribute("all", all);
        model.addAttribute("next", page.next());
        model.addAttribute("mayPropose", user.may(Action.PROPOSE_DIRECTORY));
        model.addAttribute("seesBatches", user.may(Action.READ_SURVEY_CHANGES));
        return "registry/proposals";
    }

    /** @param kind without one, the kinds to choose from */
    @GetMapping("/new")
    String form(
            CurrentUser user,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String uscc,
            Model model) {
        rights.require(user, Action.PROPOSE_DIRECTORY);
        model.addAttribute("kinds", ChangeKind.values());
        model.addAttribute("kind", ChangeKind.find(kind).orElse(null));
        model.addAttribute("clusters", plans.at(now()).clusters());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", new TypedChange(Map.of("uscc", uscc)));
        }
        return "registry/proposal-form";
    }

    @PostMapping
    String propose(Sender sender, @RequestParam Map<String, String> inputs, RedirectAttributes after) {
        rights.require(sender.user(), Action.PROPOSE_DIRECTORY);
        TypedChange typed = new TypedChange(inputs);
        Optional<ChangeKind> kind = ChangeKind.find(typed.text("kind"));
        if (kind.isEmpty()) {
            return "redirect:/directory-proposals/new";
        }
        List<Problem> unreadable = typed.unreadable(kind.get());
        if (!unreadable.isEmpty()) {
            return again(kind.get(), typed, unreadable, after);
        }
        try {
            Proposals.Proposed proposed =
                    proposals.propose(sender, typed, typed.uscc(), kind.get().read(typed));
            return proposed.id() == null
                    ? "redirect:/enterprises/" + typed.uscc()
                    : "redirect:/directory-proposals/" + proposed.id();
        } catch (RefusedException refused) {
            return again(kind.get(), typed, refused.refusal().problems(), after);
        }
    }

    private static String again(ChangeKind kind, TypedChange typed, List<Problem> problems, RedirectAttributes after) {
        PageStep.refuse(after, problems);
        after.addFlashAttribute("typed", typed);
        after.addAttribute("kind", kind.word());
        return "redirect:/directory-proposals/new";
    }

    @GetMapping("/{proposal}")
    String proposal(CurrentUser user, @PathVariable("proposal") String id, Model model) {
        rights.require(user, Action.READ_DIRECTORY);
        Moment moment = moments.resolve(AsOf.NOW);
        Proposal proposal = proposals.get(user, ProposalId.parse(id), moment.position());
        ChangeWords words = words(user, List.of(proposal), moment);
        boolean decides = proposal.waiting() && user.may(Action.CHANGE_DIRECTORY);
        boolean own = proposal.proposed().actor().equals(user.actor());
        model.addAttribute("id", id);
        model.addAttribute("proposal", proposal);
        model.addAttribute("says", proposal.proposed().change().on(words));
        model.addAttribute("enterprise", words.enterprise(proposal.proposed().uscc()));
        model.addAttribute("state", ProposalTable.state(proposal.state()));
        model.addAttribute("decides", decides || proposal.waiting() && own);
        model.addAttribute("own", own);
        if (decides) {
            proposals.consequence(proposal).ifPresent(would -> {
                model.addAttribute("impossible", would.refusal());
                model.addAttribute("would", LifeTable.would(would.entries()));
                model.addAttribute("targets", EffectTables.targets(would.effect()));
                model.addAttribute("figures", EffectTables.figures(would.effect()));
            });
        }
        return "registry/proposal";
    }

    @PostMapping("/{proposal}/acceptance")
    String accept(Sender sender, @PathVariable("proposal") String id, RedirectAttributes after) {
        rights.require(sender.user(), Action.CHANGE_DIRECTORY);
        ProposalId known = ProposalId.parse(id);
        return decide(known, () -> proposals.accept(sender, known), after);
    }

    @PostMapping("/{proposal}/rejection")
    String reject(
            Sender sender, @PathVariable("proposal") String id, @RequestParam String reason, RedirectAttributes after) {
        rights.require(sender.user(), Action.CHANGE_DIRECTORY);
        ProposalId known = ProposalId.parse(id);
        after.addFlashAttribute("reason", reason);
        return decide(known, () -> proposals.reject(sender, known, reason.strip()), after);
    }

    @PostMapping("/{proposal}/withdrawal")
    String withdraw(
            Sender sender, @PathVariable("proposal") String id, @RequestParam String reason, RedirectAttributes after) {
        rights.require(sender.user(), Action.PROPOSE_DIRECTORY);
        ProposalId known = ProposalId.parse(id);
        after.addFlashAttribute("reason", reason);
        return decide(known, () -> proposals.withdraw(sender, known, reason.strip()), after);
    }

    private ChangeWords words(CurrentUser user, List<Proposal> shown, Moment moment) {
        return proposals.words(user, shown, moments.month(AsOf.NOW, moment), moment.position());
    }

    private static String decide(ProposalId id, Runnable deciding, RedirectAttributes after) {
        PageStep.take(after, deciding);
        return "redirect:/directory-proposals/" + id;
    }

    private long now() {
        return moments.resolve(AsOf.NOW).position();
    }
}
