package org.taizhang.projections.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.statement.DirectoryCounts;

/** Counts of the directory: all steps up to a period, added up once. */
final class DirectorySums {

    private final Map<String, NavigableMap<Period, DirectoryCounts>> steps = new HashMap<>();
    private final Map<String, NavigableMap<Period, DirectoryCounts>> sums = new HashMap<>();

    void add(Answer.Place place, DirectoryCounts step) {
        steps.computeIfAbsent(place.scope(), s -> new TreeMap<>()).put(place.period(), step);
    }

    DirectoryCounts at(String cluster, Period period) {
        Map.Entry<Period, DirectoryCounts> latest =
                sums.computeIfAbsent(cluster, this::addUp).floorEntry(period);
        return latest == null ? DirectoryCounts.NONE : latest.getValue();
    }

    private NavigableMap<Period, DirectoryCounts> addUp(String cluster) {
        NavigableMap<Period, DirectoryCounts> running = new TreeMap<>();
        DirectoryCounts sum = DirectoryCounts.NONE;
        for (Map.Entry<Period, DirectoryCounts> step :
                steps.getOrDefault(cluster, new TreeMap<>()).entrySet()) {
            sum = sum.plus(step.getValue());
            running.put(step.getKey(), sum);
        }
        return running;
    }
}
