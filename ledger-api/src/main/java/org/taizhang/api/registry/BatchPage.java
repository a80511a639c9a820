package org.taizhang.api.registry;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
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
import org.taizhang.api.impact.EffectTables;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PageStep;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moments;
import org.taizhang.api.rest.Rights;
import org.taizhang.api.rest.Sender;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.calendar.ReportingCalendar;
import org.taizhang.ledger.registry.batch.BatchYear.Put;
import org.taizhang.projections.plan.PlanQueries;

/** The batches of a year with the form that puts another forward, and one of them with its decision. */
@Page
@RequestMapping("/scale-batches")
class BatchPage {

    private static final int YEARS_BACK = 5;

    private final Batches batches;
    private final Directory directory;
    private final PlanQueries plans;
    private final Rights rights;
    private final Moments moments;
    private final Clock clock;

    BatchPage(Batches batches, Directory directory, PlanQueries plans, Rights rights, Moments moments, Clock clock) {
        this.batches = batches;
        this.directory = directory;
        this.plans = plans;
        this.rights = rights;
        this.moments = moments;
        this.clock = clock;
    }

    /** @param year of the months from which they hold; the present one when left out */
    @GetMapping
    String list(CurrentUser user, @RequestParam(required = false) @Nullable Integer year, Model model) {
        rights.require(user, Action.READ_SURVEY_CHANGES);
        int shown = batches.year(year);
        int present = batches.year(null);
        model.addAttribute("table", BatchTable.of(shown, batches.of(shown, now())));
        model.addAttribute("year", shown);
        model.addAttribute(
                "years",
                IntStream.rangeClosed(-1, YEARS_BACK)
                        .mapToObj(back -> present - back)
                        .toList());
        model.addAttribute("mayPropose", user.may(Action.DECIDE_SCALE_BATCH));
        return "registry/batches";
    }

    @PostMapping
    String propose(Sender sender, @ModelAttribute BatchTyped typed, RedirectAttributes after) {
        rights.require(sender.user(), Action.DECIDE_SCALE_BATCH);
        List<Problem> unreadable = typed.unreadable();
        if (!unreadable.isEmpty()) {
            return again(typed, unreadable, after);
        }
        try {
            return "redirect:/scale-batches/"
                    + batches.propose(sender, typed, typed.batch()).id();
        } catch (RefusedException refused) {
            return again(typed, refused.refusal().problems(), after);
        }
    }

    private static String again(BatchTyped typed, List<Problem> problems, RedirectAttributes after) {
        PageStep.refuse(after, problems);
        after.addFlashAttribute("typed", typed);
        return "redirect:/scale-batches";
    }

    @GetMapping("/{batch}")
    String batch(CurrentUser user, @PathVariable("batch") String id, Model model) {
        rights.require(user, Action.READ_SURVEY_CHANGES);
        long position = now();
        Put put = batches.get(BatchId.parse(id), position);
        YearMonth month = YearMonth.from(clock.instant().atZone(ReportingCalendar.ZONE));
        model.addAttribute("id", id);
        model.addAttribute("put", put);
        model.addAttribute("state", ProposalTable.state(put.state()));
        model.addAttribute(
                "rows",
                BatchTable.rows(
                        put.proposed().batch(),
                        uscc -> directory.get(uscc, position),
                        new EnterpriseTable(plans.at(position), month)));
        boolean decides = put.waiting() && user.may(Action.DECIDE_SCALE_BATCH);
        model.addAttribute("decides", decides);
        model.addAttribute("own", put.proposed().actor().equals(user.actor()));
        if (decides) {
            batches.consequence(put).ifPresent(would -> {
                model.addAttribute("impossible", would.broken());
                model.addAttribute("targets", EffectTables.targets(would.effect()));
                model.addAttribute("figures", EffectTables.figures(would.effect()));
            });
        }
        return "registry/batch";
    }

    @PostMapping("/{batch}/acceptance")
    String accept(Sender sender, @PathVariable("batch") String id, RedirectAttributes after) {
        rights.require(sender.user(), Action.DECIDE_SCALE_BATCH);
        BatchId known = BatchId.parse(id);
        return decide(known, () -> batches.accept(sender, known), after);
    }

    @PostMapping("/{batch}/rejection")
    String reject(
            Sender sender, @PathVariable("batch") String id, @RequestParam String reason, RedirectAttributes after) {
        return end(sender, id, Ending.refused(reason.strip()), after);
    }

    @PostMapping("/{batch}/withdrawal")
    String withdraw(
            Sender sender, @PathVariable("batch") String id, @RequestParam String reason, RedirectAttributes after) {
        return end(sender, id, Ending.withdrawn(reason.strip()), after);
    }

    private String end(Sender sender, String id, Ending ending, RedirectAttributes after) {
        rights.require(sender.user(), Action.DECIDE_SCALE_BATCH);
        BatchId known = BatchId.parse(id);
        after.addFlashAttribute("reason", ending.reason());
        return decide(known, () -> batches.end(sender, known, ending), after);
    }

    private static String decide(BatchId id, Runnable deciding, RedirectAttributes after) {
        PageStep.take(after, deciding);
        return "redirect:/scale-batches/" + id;
    }

    private long now() {
        return moments.resolve(AsOf.NOW).position();
    }
}
