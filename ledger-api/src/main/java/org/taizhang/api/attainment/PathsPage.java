package org.taizhang.api.attainment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.plan.PathTable;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.Proposal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.plan.PathRule;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.plan.ProposeTargetPaths;
import org.taizhang.ledger.plan.TargetColumn;
import org.taizhang.ledger.plan.TargetPaths;

/** The ways to the targets: those in force, and others drawn beside them with what they would do to the lights. */
@Page
class PathsPage {

    private final Streams streams;
    private final PathTrials trials;
    private final PeriodChoice periods;
    private final Clock clock;

    PathsPage(Streams streams, PathTrials trials, PeriodChoice periods, Clock clock) {
        this.streams = streams;
        this.trials = trials;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * Draws the lines that are typed, else those that wait for their second person.
     *
     * @param sent the lines of {@link PathsTyped}
     * @param draw whose way is drawn
     * @param at for which period effects are shown; without it the last period whose reports were all due
     */
    @GetMapping("/target-paths")
    String paths(
            CurrentUser user,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "all") Scope draw,
            @RequestParam(required = false) @Nullable Period at,
            Model model) {
        Plans plans = streams.read(Plans.STREAM, Plans.ID).state();
        Plan plan = plans.current().orElse(null);
        if (plan == null) {
            return "plan/none";
        }
        requireKnown(plan, draw);
        Period period = at == null ? periods.lastClosed() : at;
        choices(plan, draw, period, model);
        decided(user, plan, plans, model);
        PathsTyped typed = PathsTyped.of(sent);
        model.addAttribute("typed", typed.lines());
        model.addAttribute(
                "lines",
                Stream.concat(shown(typed, plans).lines().stream(), Stream.of(PathsTyped.EMPTY))
                        .toList());
        try {
            Optional<TargetPaths> drawn = typed.lines().isEmpty()
                    ? plans.paths().waiting().map(Proposal::content)
                    : Optional.of(acceptable(user, typed, plans));
            drawn.ifPresent(paths -> model.addAttribute("trial", trials.of(user, plan, plans, paths, draw, period)));
        } catch (RefusedException refused) {
            if (!model.containsAttribute("problems")) {
                model.addAttribute("problems", refused.refusal().problems());
            }
        }
        return "plan/paths";
    }

    private void choices(Plan plan, Scope draw, Period at, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("draw", draw);
        model.addAttribute("at", at);
        model.addAttribute("periods", periods.since(plan.phases().get(0).from()));
        model.addAttribute(
                "columns",
                Stream.of(TargetColumn.values())
                        .filter(column -> !column.ratio())
                        .toList());
        model.addAttribute("shapes", PathRule.Shape.values());
    }

    /** What is in force, and what waits for its second person. */
    private static void decided(CurrentUser user, Plan plan, Plans plans, Model model) {
        Optional<Proposal<TargetPaths>> waiting = plans.paths().waiting();
        model.addAttribute("inForce", PathTable.of(plan, plans.paths().inForce()));
        model.addAttribute("waiting", waiting.map(Proposal::content).orElse(null));
        model.addAttribute(
                "waitingTable",
                waiting.map(w -> PathTable.waiting(plan, w.content())).orElse(null));
        model.addAttribute("mayPropose", user.may(Action.ADOPT_PLAN));
        model.addAttribute(
                "own", waiting.filter(w -> w.actor().equals(user.actor())).isPresent());
        model.addAttribute("nextId", nextId(plans));
    }

    private static void requireKnown(Plan plan, Scope draw) {
        if (!draw.all() && draw.cluster().flatMap(plan::cluster).isEmpty()) {
            throw RefusedException.of(
                    Refusal.Kind.NOT_FOUND,
                    "CLUSTER_UNKNOWN",
                    "/draw",
                    "现行规划中没有集聚区“" + draw + "”。",
                    "The plan in force has no cluster '" + draw + "'.");
        }
    }

    private static String nextId(Plans plans) {
        return "paths-" + (plans.paths().adopted().size() + 1);
    }

    /** What a change begins with. */
    private static PathsTyped shown(PathsTyped typed, Plans plans) {
        return typed.lines().isEmpty()
                ? plans.paths()
                        .waiting()
                        .map(Proposal::content)
                        .or(plans::targetPaths)
                        .map(PathsTyped::of)
                        .orElse(typed)
                : typed;
    }

    /** As it would be taken if it were put forward now. */
    private TargetPaths acceptable(CurrentUser user, PathsTyped typed, Plans plans) {
        TargetPaths paths = typed.read(nextId(plans));
        Recording recording = new Recording(user.actor(), clock.instant());
        return new ProposeTargetPaths(recording, paths)
                .decide(plans, streams)
                .on(new Decision.Cases<PlanEvent, TargetPaths>() {
                    @Override
                    public TargetPaths accepted(List<PlanEvent> events) {
                        return paths;
                    }

                    @Override
                    public TargetPaths refused(Refusal refusal) {
                        throw new RefusedException(refusal);
                    }
                });
    }
}
