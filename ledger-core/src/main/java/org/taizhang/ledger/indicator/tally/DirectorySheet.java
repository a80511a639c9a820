package org.taizhang.ledger.indicator.tally;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.Due;
import org.taizhang.ledger.indicator.statement.DirectoryCounts;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Membership;

/**
 * Counts of members, kept as steps from one period to the next: an event writes the one or two periods in which
 * something begins or ends, however many periods follow.
 */
final class DirectorySheet {

    private final Sink sink;
    private final Map<Place, DirectoryCounts> steps = new HashMap<>();

    private record Place(ClusterId cluster, Period period) {}

    DirectorySheet(Sink sink, Collection<Enterprise> directory) {
        this.sink = sink;
        directory.forEach(enterprise ->
                steps(enterprise).forEach((place, step) -> steps.merge(place, step, DirectoryCounts::plus)));
    }

    void change(long position, Enterprise before, Enterprise after) {
        Map<Place, DirectoryCounts> old = steps(before);
        Map<Place, DirectoryCounts> now = steps(after);
        Set<Place> places = new HashSet<>(old.keySet());
        places.addAll(now.keySet());
        for (Place place : places) {
            DirectoryCounts difference =
                    now.getOrDefault(place, DirectoryCounts.NONE).minus(old.getOrDefault(place, DirectoryCounts.NONE));
            if (!difference.equals(DirectoryCounts.NONE)) {
                sink.directory(
                        position,
                        place.cluster(),
                        place.period(),
                        steps.merge(place, difference, DirectoryCounts::plus));
            }
        }
    }

    private static Map<Place, DirectoryCounts> steps(Enterprise enterprise) {
        Map<Place, DirectoryCounts> steps = new HashMap<>();
        for (Period period : turningPoints(enterprise)) {
            for (Membership membership : enterprise.memberships()) {
                ClusterId cluster = membership.cluster();
                DirectoryCounts step =
                        counts(enterprise, cluster, period).minus(counts(enterprise, cluster, period.previous()));
                if (!step.equals(DirectoryCounts.NONE)) {
                    steps.put(new Place(cluster, period), step);
                }
            }
        }
        return steps;
    }

    /** Every period in which a count of the enterprise may differ from the period before. */
    private static Set<Period> turningPoints(Enterprise enterprise) {
        Set<Period> points = new TreeSet<>();
        for (Membership membership : enterprise.memberships()) {
            add(points, membership.from());
            add(points, membership.until());
            add(points, membership.producing() == null ? null : YearMonth.from(membership.producing()));
        }
        enterprise.scales().forEach(scale -> add(points, scale.from()));
        enterprise.classes().forEach(changed -> add(points, changed.from()));
        return points;
    }

    /** And the one after: who leaves from February on still counts in the flows of 02. */
    private static void add(Set<Period> points, @Nullable YearMonth month) {
        if (month != null) {
            points.add(Period.containing(month));
            points.add(Period.containing(month).next());
        }
    }

    private static DirectoryCounts counts(Enterprise enterprise, ClusterId cluster, Period period) {
        boolean atEnd = enterprise
                .membership(period.lastMonth())
                .filter(m -> m.cluster().equals(cluster))
                .isPresent();
        boolean during = enterprise
                .membership(period)
                .filter(m -> m.cluster().equals(cluster))
                .isPresent();
        boolean individual = enterprise.registered() != null
                && enterprise.registered().uscc().individual();
        return new DirectoryCounts(
                one(atEnd && !individual),
                one(atEnd && individual),
                one(atEnd && industrial(enterprise, period) && enterprise.aboveScale(period.lastMonth())),
                one(during && Due.of(FormCode.OUTPUT, enterprise, period).due()),
                one(during && Due.of(FormCode.EMPLOYMENT, enterprise, period).due()),
                one(during && entered(enterprise, period)));
    }

    private static boolean entered(Enterprise enterprise, Period period) {
        return enterprise
                .membership(period)
                .filter(m -> period.covers(m.from()))
                .isPresent();
    }

    private static boolean industrial(Enterprise enterprise, Period period) {
        return enterprise.exists()
                && enterprise.industryClass(period.lastMonth()).industrial();
    }

    private static int one(boolean yes) {
        return yes ? 1 : 0;
    }
}
