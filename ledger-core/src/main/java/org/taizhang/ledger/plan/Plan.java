package org.taizhang.ledger.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;

/**
 * A plan as published: quoted, not corrected.
 *
 * @param id short word of its own, such as {@code yunyang-2021-75}
 * @param documentNumber 文号
 * @param sha256 of the document's text (UTF-8), in hex
 * @param clusters in the order of the plan
 * @param readings which fact binds as which target
 */
public record Plan(
        String id,
        String documentNumber,
        String title,
        String issuer,
        LocalDate date,
        String sha256,
        List<Phase> phases,
        List<ClusterInfo> clusters,
        List<Fact> facts,
        List<Reading> readings) {

    public Plan {
        phases = List.copyOf(phases);
        clusters = List.copyOf(clusters);
        facts = List.copyOf(facts);
        readings = List.copyOf(readings);
    }

    public Optional<ClusterInfo> cluster(ClusterId cluster) {
        return clusters.stream().filter(c -> c.id().equals(cluster)).findFirst();
    }

    public List<ClusterId> clusterIds() {
        return clusters.stream().map(ClusterInfo::id).toList();
    }

    public Optional<Fact> fact(String factId) {
        return facts.stream().filter(f -> f.id().equals(factId)).findFirst();
    }

    /** The years the plan sets targets for, ascending: 2025, 2030. */
    public List<Integer> targetYears() {
        return readings.stream().map(Reading::year).distinct().sorted().toList();
    }

    public Optional<Target> target(Scope scope, int year, TargetColumn column) {
        return Targets.of(this, scope, year, column);
    }

    /** Every target of a scope and year, in the order of {@link TargetColumn}. */
    public List<Target> targets(Scope scope, int year) {
        return Stream.of(TargetColumn.values())
                .flatMap(c -> target(scope, year, c).stream())
                .toList();
    }

    /** 可用面积占比 as a ratio of 1, by the next target year at or after the period, else the last. */
    public Optional<Fraction> usableShare(ClusterId cluster, Period at) {
        List<Integer> years = targetYears();
        return years.stream()
                .filter(y -> y >= at.year())
                .findFirst()
                .or(() -> years.stream().reduce((a, b) -> b))
                .flatMap(y -> target(Scope.of(cluster), y, TargetColumn.USABLE_SHARE))
                .map(t -> t.value().dividedBy(Fraction.of(100, 1)));
    }

    public Policy policy() {
        return new Policy(this);
    }
}
