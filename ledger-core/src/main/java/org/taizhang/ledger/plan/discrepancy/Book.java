package org.taizhang.ledger.plan.discrepancy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.Fact;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.TargetColumn;

/** The facts of a plan by what they are about. */
record Book(Plan plan, Map<String, Fact> byId) {

    static final Fraction HUNDRED = Fraction.of(100, 1);

    static Book of(Plan plan) {
        return new Book(
                plan, plan.facts().stream().collect(Collectors.toMap(Fact::id, f -> f, (first, twice) -> first)));
    }

    /** A numeric fact; empty when the plan does not state it. */
    Optional<Fact> find(String id) {
        return Optional.ofNullable(byId.get(id)).filter(f -> f.value() != null);
    }

    /** {@code red-line.nanxi.plannedArea}. */
    Optional<Fact> find(String territory, ClusterId cluster, String item) {
        return find(territory + "." + cluster + "." + item).filter(f -> cluster.equals(f.cluster()));
    }

    /** A cell of the table of targets. */
    Optional<Fact> cell(Scope scope, TargetColumn column, int year) {
        return find("table." + scope + "." + column + "." + year)
                .filter(f -> scope.cluster().equals(Optional.ofNullable(f.cluster())));
    }

    /** The clusters in the order of the plan, then all. */
    Stream<Scope> scopes() {
        return Stream.concat(clusters().stream().map(c -> Scope.of(c.id())), Stream.of(Scope.ALL));
    }

    Optional<Integer> lastTargetYear() {
        return plan.targetYears().stream().reduce((earlier, later) -> later);
    }

    List<ClusterInfo> clusters() {
        return plan.clusters();
    }

    /** The same item of every cluster that states it, in the order of the plan. */
    List<Fact> each(String territory, String item) {
        return clusters().stream()
                .flatMap(c -> find(territory, c.id(), item).stream())
                .toList();
    }

    List<Fact> cells(TargetColumn column, int year) {
        return clusters().stream()
                .flatMap(c -> cell(Scope.of(c.id()), column, year).stream())
                .toList();
    }

    /** Short name as the table prints it: 江口. */
    ClusterInfo cluster(Fact fact) {
        return Optional.ofNullable(fact.cluster()).flatMap(plan::cluster).orElseThrow();
    }

    static Fraction sum(List<Fact> facts) {
        return facts.stream().map(Fact::quantity).reduce(Fraction.of(0, 1), Fraction::plus);
    }

    /** The number as printed, in its printed unit. */
    static Fraction printed(Fact fact) {
        return Fraction.whole(number(fact));
    }

    static BigDecimal number(Fact fact) {
        return Optional.ofNullable(fact.value()).orElseThrow();
    }

    /** Whether the exact value, rounded HALF_UP to the digits printed, is what is printed. */
    static boolean rounds(Fraction exact, Fact printed) {
        return exact.rounded(Math.max(0, number(printed).scale())).compareTo(number(printed)) == 0;
    }

    static boolean equal(Fraction a, Fraction b) {
        return a.compareTo(b) == 0;
    }

    /** {@code part} of {@code whole} in percent; {@code whole} is above zero. */
    static Fraction percent(Fraction part, Fraction whole) {
        return part.times(HUNDRED).dividedBy(whole);
    }
}
