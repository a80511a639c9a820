package org.taizhang.api.filing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.Rights;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.calendar.PeriodProblems;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.plan.PlanQueries;

/** The review queue: what weighs most first, each report one key away, many accepted after a second look. */
@Page
@RequestMapping("/review-queue")
class ReviewQueuePage {

    private static final int PER_PAGE = 50;

    private final ReviewQueue queue;
    private final PlanQueries plans;
    private final PeriodChoice periods;
    private final Moments moments;
    private final Rights rights;
    private final Clock clock;

    ReviewQueuePage(
            ReviewQueue queue, PlanQueries plans, PeriodChoice periods, Moments moments, Rights rights, Clock clock) {
        this.queue = queue;
        this.plans = plans;
        this.periods = periods;
        this.moments = moments;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping
    String queue(
            CurrentUser user,
            @RequestParam(required = false) @Nullable Period period,
            @RequestParam(required = false) @Nullable Scope cluster,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        rights.require(user, Action.QUERY_REPORT);
        long position = moments.resolve(AsOf.NOW).position();
        Period shown = period == null ? periods.lastEnded() : period;
        ReviewQueue.Page page = queue.page(user, cluster, shown, cursor, PER_PAGE, position);
        List<ClusterInfo> clusters = new ArrayList<>(plans.at(position).clusters());
        clusters.removeIf(c -> !user.mayOn(Action.QUERY_REPORT, c.id()));
        model.addAttribute("page", page);
        model.addAttribute("rows", page.items().stream().map(ReviewRow::of).toList());
        model.addAttribute("period", shown);
        model.addAttribute("periods", periods.since(shown.year() - 1));
        model.addAttribute("clusters", clusters);
        model.addAttribute("all", user.mayOnAll(Action.QUERY_REPORT));
        model.addAttribute("mayAccept", user.mayOnAll(Action.ACCEPT_OR_RETURN_REPORT));
        return "filing/review-queue";
    }

    /**
     * First what was chosen is shown once more; with {@code confirmed} it is accepted.
     *
     * @param report {@code uscc_form_period_revision} of each
     */
    @PostMapping("/acceptances")
    String accept(
            CurrentUser user,
            @RequestParam(required = false) @Nullable List<String> report,
            @RequestParam Period period,
            @RequestParam(defaultValue = "all") Scope cluster,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Model model,
            RedirectAttributes after) {
        rights.require(user, Action.ACCEPT_OR_RETURN_REPORT);
        List<ReviewQueue.Meant> meant = Optional.ofNullable(report).orElse(List.of()).stream()
                .flatMap(word -> meant(word).stream())
                .toList();
        String back = "redirect:/review-queue?cluster=" + cluster + "&period=" + period;
        if (meant.isEmpty()) {
            after.addFlashAttribute("nothingChosen", true);
            return back;
        }
        if (!confirmed) {
            model.addAttribute("meant", meant);
            model.addAttribute("titles", ReviewRow.TITLES);
            model.addAttribute("period", period);
            model.addAttribute("cluster", cluster);
            return "filing/review-confirm";
        }
        List<ReviewQueue.Verdict> verdicts = queue.accept(new Recording(user.actor(), clock.instant()), meant);
        after.addFlashAttribute(
                "accepted",
                verdicts.stream().filter(v -> v.problems().isEmpty()).count());
        after.addFlashAttribute(
                "refusals",
                verdicts.stream().filter(v -> !v.problems().isEmpty()).toList());
        return back;
    }

    private static Optional<ReviewQueue.Meant> meant(String word) {
        String[] part = word.split("_", -1);
        if (part.length != 4
                || Uscc.problem(part[0]).isPresent()
                || FormCode.find(part[1]).isEmpty()
                || PeriodProblems.of(part[2]).isPresent()
                || !part[3].matches("[1-9]\\d{0,8}")) {
            return Optional.empty();
        }
        return Optional.of(new ReviewQueue.Meant(
                new Uscc(part[0]),
                FormCode.find(part[1]).orElseThrow(),
                Period.parse(part[2]),
                Integer.parseInt(part[3])));
    }
}
