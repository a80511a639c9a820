package org.taizhang.ledger.development;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;

/** All development reports of one cluster; stream id is the cluster. */
public record ClusterBook(ClusterId cluster, NavigableMap<Period, List<Revision>> reports) {

    public static final StreamType<ClusterBook, DevelopmentEvent> STREAM = new StreamType<>(
            "development.ClusterBook",
            "cluster",
            DevelopmentEvent.class,
            id -> new ClusterBook(new ClusterId(id), new TreeMap<>()));

    /** @param confirmed null while provisional */
    public record Revision(DevelopmentFiled filed, @Nullable DevelopmentConfirmed confirmed) {}

    public Optional<Revision> latest(Period period) {
        List<Revision> revisions = reports.getOrDefault(period, List.of());
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.get(revisions.size() - 1));
    }

    /** The latest report of a period not after {@code period}. */
    public Optional<DevelopmentFiled> upTo(Period period) {
        return Optional.ofNullable(reports.floorKey(period))
                .flatMap(this::latest)
                .map(Revision::filed);
    }

    /** A building as the town had registered it by a period, by its number. */
    public Optional<Building> building(String id, Period by) {
        return upTo(by).flatMap(report -> Building.find(report.values(), id));
    }

    ClusterBook filed(DevelopmentFiled event) {
        List<Revision> revisions = new ArrayList<>(reports.getOrDefault(event.period(), List.of()));
        revisions.add(new Revision(event, null));
        return with(event.period(), revisions);
    }

    ClusterBook confirmed(DevelopmentConfirmed event) {
        List<Revision> revisions = new ArrayList<>(reports.getOrDefault(event.period(), List.of()));
        int index = event.revision() - 1;
        revisions.set(index, new Revision(revisions.get(index).filed(), event));
        return with(event.period(), revisions);
    }

    private ClusterBook with(Period period, List<Revision> revisions) {
        NavigableMap<Period, List<Revision>> changed = new TreeMap<>(reports);
        changed.put(period, List.copyOf(revisions));
        return new ClusterBook(cluster, changed);
    }
}
