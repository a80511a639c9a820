package org.taizhang.ledger.indicator.tally;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;

/** All enterprises, with the reports of the years that were needed lately. */
final class Units {

    /** A report, the year its sums reach back to, and the year whose growth is compared with it. */
    private static final int NEEDED_TOGETHER = 3;

    private final Past past;
    private final Map<Uscc, Unit> units = new HashMap<>();
    private final Map<Scope, Set<Unit>> members = new HashMap<>();
    /** Years at hand with how many enterprises have reports of them, the one longest not needed first. */
    private final Map<Integer, Integer> years = new LinkedHashMap<>(16, 0.75f, true);

    Units(Past past) {
        this.past = past;
        past.directory().forEach((uscc, enterprise) -> units.put(uscc, new Unit(uscc, enterprise)));
        units.values().forEach(this::place);
    }

    Unit get(Uscc uscc) {
        return units.computeIfAbsent(
                uscc, u -> new Unit(u, Enterprise.STREAM.initial().apply(u.value())));
    }

    Collection<Unit> all() {
        return units.values();
    }

    /** All that are or were members in the scope. */
    Collection<Unit> in(Scope scope) {
        return scope.all() ? units.values() : members.getOrDefault(scope, Set.of());
    }

    /** To be called whenever its memberships change. */
    void place(Unit unit) {
        unit.enterprise()
                .memberships()
                .forEach(m -> members.computeIfAbsent(Scope.of(m.cluster()), s -> new LinkedHashSet<>())
                        .add(unit));
    }

    void need(int from, int to) {
        for (int year = from; year <= to; year++) {
            if (years.get(year) == null) {
                years.put(year, 0);
                past.revisions(year, this::add);
            }
        }
    }

    /** A year of an enterprise that was needed before. */
    UnitYear open(Unit unit, int year) {
        if (unit.year(year) == null) {
            years.merge(year, 1, Integer::sum);
        }
        return unit.openYear(year);
    }

    private void add(Past.Revision revision) {
        open(get(revision.uscc()), revision.period().year())
                .add(revision.period().month(), revision.arrival(), revision.amounts(), revision.status());
    }

    /** Lets go of the years longest not needed, until at most so many enterprise-years are held. */
    void trim(int enterpriseYears, IntConsumer forgotten) {
        int held = years.values().stream().mapToInt(Integer::intValue).sum();
        while (held > enterpriseYears && years.size() > NEEDED_TOGETHER) {
            Map.Entry<Integer, Integer> oldest = years.entrySet().iterator().next();
            int year = oldest.getKey();
            held -= oldest.getValue();
            years.remove(year);
            units.values().forEach(u -> u.forgetYear(year));
            forgotten.accept(year);
        }
    }
}
