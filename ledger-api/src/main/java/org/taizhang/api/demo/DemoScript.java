package org.taizhang.api.demo;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Five years of five clusters, as a script of commands in the order in which they would have been given. A pure function
 * of the seed: the same seed gives the same steps, and any month can be told without the months before it.
 */
public final class DemoScript {

    public static final long SEED = 2021_75;

    /** When the ledger is opened: 2021-01-04 09:00 in Asia/Shanghai. */
    public static final Instant START = Instant.parse("2021-01-04T01:00:00Z");

    /** Where the clock stands when everything is told: 2026-03-05 09:00, the window of 1—2月 is open. */
    public static final Instant END = Instant.parse("2026-03-05T01:00:00Z");

    private static final YearMonth LAST_MONTH = YearMonth.of(2026, 3);

    private static final int SMALL_ONE_IN = 12;

    private final List<Cluster> clusters;
    private final Committee committee;
    private final Registry registry;
    private final Reports reports;
    private final Publishing publishing;
    private final Changes changes;

    private record Cluster(List<Unit> units, Development development) {}

    private DemoScript(Dice dice, Actors actors, Predicate<Unit> told) {
        this.committee = new Committee(actors);
        this.registry = new Registry(dice, actors);
        this.reports = new Reports(dice, actors);
        this.publishing = new Publishing(actors);
        this.changes = new Changes(actors);
        this.clusters = ClusterAim.ALL.stream()
                .map(aim -> {
                    List<Unit> units = Population.of(aim, dice);
                    Development development = new Development(aim, units, dice, actors);
                    return new Cluster(units.stream().filter(told).toList(), development);
                })
                .toList();
    }

    /** @param accounts the reference of an account by its login: the actor of what the demonstration's accounts do */
    public static DemoScript of(long seed, UnaryOperator<String> accounts) {
        return new DemoScript(Dice.seeded(seed), new Actors(accounts), unit -> true);
    }

    /**
     * The same story with few in it: the cast, and one in twelve of the others, each as in the whole story. Quick to
     * load; its totals come nowhere near the targets.
     */
    public static DemoScript small(long seed, UnaryOperator<String> accounts) {
        return new DemoScript(
                Dice.seeded(seed),
                new Actors(accounts),
                unit -> DemoCast.NUMBERS.contains(unit.number()) || unit.number() % SMALL_ONE_IN == 0);
    }

    /** In the order of time, generated month by month as they are asked for. */
    public Stream<Step> steps() {
        return months().stream().flatMap(m -> steps(m).stream());
    }

    public List<YearMonth> months() {
        return Stream.iterate(Newcomers.OPENING, m -> !m.isAfter(LAST_MONTH), m -> m.plusMonths(1))
                .toList();
    }

    /** What happens in one month. */
    public List<Step> steps(YearMonth month) {
        Agenda agenda = new Agenda(month);
        committee.tell(agenda);
        publishing.tell(agenda);
        changes.tell(agenda);
        for (Cluster cluster : clusters) {
            cluster.development.tell(agenda);
            for (Unit unit : cluster.units) {
                registry.tell(unit, agenda);
                reports.tell(unit, agenda);
            }
        }
        return agenda.steps().stream().filter(s -> s.at().isBefore(END)).toList();
    }

    List<Unit> units() {
        return clusters.stream().flatMap(c -> c.units.stream()).toList();
    }
}
