package org.taizhang.api.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.Homes;
import org.taizhang.api.scoring.OrRefused;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.Assessment.Run;
import org.taizhang.ledger.assessment.Reckoning;
import org.taizhang.ledger.assessment.change.Behind;
import org.taizhang.ledger.assessment.change.Between;
import org.taizhang.ledger.assessment.change.Between.Reached;
import org.taizhang.ledger.assessment.change.Cause;
import org.taizhang.ledger.assessment.change.Following;
import org.taizhang.ledger.assessment.change.RatioEffects;
import org.taizhang.ledger.assessment.change.RatioEffects.Ratio;
import org.taizhang.ledger.assessment.change.ScoreChange;
import org.taizhang.ledger.assessment.change.ScoreChange.Step;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.projections.indicator.ReplayQueries;

/** Why scores changed since the run before, as far as somebody may see it. */
@Service
class ScoreChanges {

    private static final long POSITIONS_MAX = 500_000;
    private static final Ratio INTENSITY = new Ratio("INTENSITY", "OUTPUT_YTD", "PRODUCTIVE_AREA");
    private static final Set<Cause> OF_FIGURES =
            EnumSet.of(Cause.DATA_REVISIONS, Cause.NEW_FILINGS, Cause.DIRECTORY, Cause.PERIOD);

    private final AssessmentDesk desk;
    private final Scores scores;
    private final ReplayQueries replays;
    private final Homes homes;

    ScoreChanges(AssessmentDesk desk, Scores scores, ReplayQueries replays, Homes homes) {
        this.desk = desk;
        this.scores = scores;
        this.replays = replays;
        this.homes = homes;
    }

    /**
     * @param earlier null where the run is the first of its period and no other was asked for: nothing is explained
     * @param comparable what can be asked for
     * @param causes in their order, those that are told apart
     * @param leftOut clusters of which some value is withheld from the reader, then or now, or whose change would tell one
     * @param clusters in the order of the plan
     * @param intensity by cluster, what output and what area did to the total by way of the intensity
     */
    record Explained(
            @Nullable Earlier earlier,
            List<Earlier> comparable,
            Assessment assessment,
            Run run,
            List<Cause> causes,
            Set<String> leftOut,
            List<ScoreChange> clusters,
            Map<String, RatioEffects> intensity) {}

    /** @param since another assessment, of whatever period; null for the run before */
    Explained of(CurrentUser user, Assessment assessment, @Nullable String since) {
        List<Earlier> comparable = comparable(user, assessment);
        List<Assessment> all = desk.seenInOrder(user);
        return (since == null
                        ? Earlier.usual(assessment, all, shown(user))
                        : Optional.of(Earlier.of(assessment, since, all, shown(user))))
                .map(earlier -> explained(user, earlier, comparable, assessment))
                .orElseGet(() -> new Explained(
                        null,
                        comparable,
                        assessment,
                        assessment.last().orElseThrow(),
                        List.of(),
                        Set.of(),
                        List.of(),
                        Map.of()));
    }

    /**
     * What it can be compared with besides the run before, the newest first.
     *
     * @throws RefusedException in a draft
     */
    List<Earlier> comparable(CurrentUser user, Assessment assessment) {
        return Earlier.comparable(assessment, desk.seenInOrder(user), shown(user));
    }

    private Predicate<Run> shown(CurrentUser user) {
        return run -> run.published() || desk.seesDrafts(user);
    }

    private Explained explained(CurrentUser user, Earlier earlier, List<Earlier> comparable, Assessment assessment) {
        Run run = assessment.last().orElseThrow();
        Between.Run before = run(earlier.assessment(), earlier.run());
        Between.Run after = run(assessment, run);
        List<LedgerEvent> events = between(before, after);
        Set<String> leftOut = new TreeSet<>(scores.hidden(user, before.reckoning()));
        leftOut.addAll(scores.hidden(user, after.reckoning()));
        // between different periods all that is told follows from the values of the two runs
        if (!seesFilings(user)
                && before.reckoning().at().equals(after.reckoning().at())) {
            leftOut.addAll(few(events, assessment.opened().at()));
        }
        List<Reached> way = told(user, way(before, after, events));
        Reckoning then = seen(before.reckoning(), leftOut);
        List<Step> steps = way.stream()
                .map(reached -> new Step(
                        reached.cause(), seen(reached.reckoning(), leftOut).result()))
                .toList();
        return new Explained(
                earlier,
                comparable,
                assessment,
                run,
                way.stream().map(Reached::cause).toList(),
                leftOut,
                ScoreChange.between(then.result(), steps),
                intensity(then, seen(after.reckoning(), leftOut)));
    }

    private Between.Run run(Assessment assessment, Run run) {
        return new Between.Run(desk.reckon(assessment, run.computed()), run.counted());
    }

    private List<LedgerEvent> between(Between.Run before, Between.Run after) {
        long earlier = before.reckoning().binding().position();
        long later = after.reckoning().binding().position();
        if (later - earlier > POSITIONS_MAX) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "MOMENTS_RANGE",
                    "/since",
                    "两次计算之间最多" + POSITIONS_MAX + "个事件，请选近一些的考核。",
                    "At most " + POSITIONS_MAX + " events lie between the two runs: choose a closer one.");
        }
        return replays.events(earlier, later);
    }

    private Set<String> few(List<LedgerEvent> events, Period at) {
        return Behind.few(events, at, (uscc, period) -> Optional.ofNullable(homes.of(uscc, period)));
    }

    private List<Reached> way(Between.Run before, Between.Run after, List<LedgerEvent> events) {
        Reckoning later = after.reckoning();
        Period then = before.reckoning().at();
        Following figures = replays.replay(
                then.compareTo(later.at()) < 0 ? then : later.at(),
                then.compareTo(later.at()) < 0 ? later.at() : then,
                before.reckoning().binding().position(),
                later.binding().position());
        return Between.steps(before, after, figures, events, new OrRefused());
    }

    private static boolean seesFilings(CurrentUser user) {
        return user.mayOnAll(Action.READ_UNSUPPRESSED_FIGURES);
    }

    /** One cause alone may be one enterprise's doing: told apart for those who see single filings anyway. */
    private static List<Reached> told(CurrentUser user, List<Reached> way) {
        if (seesFilings(user)) {
            return way;
        }
        List<Reached> told = new ArrayList<>(way);
        told.removeIf(reached -> OF_FIGURES.contains(reached.cause()));
        Reached last = way.get(way.size() - told.size() - 1);
        told.add(0, last.cause() == Cause.PERIOD ? last : new Reached(Cause.FIGURES, last.reckoning()));
        return told;
    }

    private Reckoning seen(Reckoning reckoning, Set<String> leftOut) {
        return leftOut.isEmpty() ? reckoning : scores.only(reckoning, cluster -> !leftOut.contains(cluster));
    }

    private static Map<String, RatioEffects> intensity(Reckoning then, Reckoning now) {
        Map<String, RatioEffects> effects = new LinkedHashMap<>();
        now.table()
                .entries()
                .forEach(entry -> RatioEffects.of(now.scheme(), then.table(), now.table(), entry.subject(), INTENSITY)
                        .ifPresent(effect -> effects.put(entry.subject(), effect)));
        return effects;
    }
}
