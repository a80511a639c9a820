package org.taizhang.api.attainment;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.indicator.ClusterFigures;
import org.taizhang.api.indicator.PointInTime;
import org.taizhang.api.indicator.ScopeName;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.PeriodChoice;
import org.taizhang.api.plan.PathTable;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.adoption.Proposal;
import org.taizhang.ledger.attainment.Ways;
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
    private final ClusterFigures figures;
    private final ClusterAttainment attainment;
    private final PeriodChoice periods;
    private final Clock clock;

    PathsPage(
            Streams streams, ClusterFigures figures, ClusterAttainment attainment, PeriodChoice periods, Clock clock) {
        this.streams = streams;
        this.figures = figures;
        this.attainment = attainment;
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
        Optional<Proposal<TargetPaths>> waiting = plans.paths().waiting();
        boolean mayDecide = user.may(Action.ADOPT_PLAN);
        Period period = at == null ? periods.lastClosed() : at;
        model.addAttribute("inForce", PathTable.of(plan, plans.paths().inForce()));
        model.addAttribute("waiting", waiting.map(Proposal::content).orElse(null));
        model.addAttribute(
                "waitingTable",
                waiting.map(w -> PathTable.waiting(plan, w.content())).orElse(null));
        model.addAttribute("mayPropose", mayDecide);
        model.addAttribute(
                "own", waiting.filter(w -> w.actor().equals(user.actor())).isPresent());
        model.addAttribute("nextId", nextId(plans));
        model.addAttribute("plan", plan);
        model.addAttribute("draw", draw);
        model.addAttribute("at", period);
        model.addAttribute("periods", periods.since(plan.phases().get(0).from()));
        model.addAttribute(
                "columns",
                Stream.of(TargetColumn.values())
                        .filter(column -> !column.ratio())
                        .toList());
        model.addAttribute("shapes", PathRule.Shape.values());
        PathsTyped typed = PathsTyped.of(sent);
        model.addAttribute("typed", typed.lines());
        model.addAttribute(
                "lines",
                Stream.concat(shown(typed, plans).lines().stream(), Stream.of(PathsTyped.EMPTY))
                        .toList());
        try {
            Optional<TargetPaths> drawn = typed.lines().isEmpty()
                    ? waiting.map(Proposal::content)
                    : Optional.of(acceptable(user, typed, plans));
            drawn.ifPresent(paths -> draw(user, plan, plans, paths, draw, period, model));
        } catch (RefusedException refused) {
            if (!model.containsAttribute("problems")) {
                model.addAttribute("problems", refused.refusal().problems());
            }
        }
        return "plan/paths";
    }

    static String nextId(Plans plans) {
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

    private void draw(
            CurrentUser user, Plan plan, Plans plans, TargetPaths paths, Scope scope, Period at, Model model) {
        Ways present = Ways.of(plans);
        Ways proposed = new Ways(present.bases(), Optional.of(paths), present.usual());
        Set<TargetColumn> columns = EnumSet.noneOf(TargetColumn.class);
        Stream.concat(Stream.of(paths), plans.targetPaths().stream())
                .flatMap(decided -> decided.rules().stream())
                .forEach(rule -> columns.add(rule.column()));
        model.addAttribute(
                "drawings",
                columns.stream()
                        .flatMap(column ->
                                PathDrawing.of(plan, present, proposed, scope, ScopeName.of(plan, scope), column)
                                        .stream())
                        .toList());
        if (user.may(Action.READ_CLOSED_FIGURES)) {
            PointInTime time = PointInTime.of(figures, user, Scope.ALL, AsOf.NOW);
            int year = ScopeName.nextTargetYear(plan, at);
            model.addAttribute("time", time);
            model.addAttribute(
                    "effects",
                    PathEffects.of(
                            at,
                            year,
                            columns,
                            scopes(plan)
                                    .map(each -> new PathEffects.Both(
                                            ScopeName.of(plan, each),
                                            attainment
                                                    .compare(user, each, year, at, time.moment(), present)
                                                    .attainment(),
                                            attainment
                                                    .compare(user, each, year, at, time.moment(), proposed)
                                                    .attainment()))
                                    .toList()));
        }
    }

    private static Stream<Scope> scopes(Plan plan) {
        return Stream.concat(plan.clusterIds().stream().map(Scope::of), Stream.of(Scope.ALL));
    }
}
