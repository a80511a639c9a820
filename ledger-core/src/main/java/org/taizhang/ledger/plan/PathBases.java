package org.taizhang.ledger.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;

/**
 * Where the paths to the targets start, adopted by decision.
 *
 * @param asOf the month at whose end the bases stand
 */
public record PathBases(String id, YearMonth asOf, List<Base> bases) {

    public PathBases {
        bases = List.copyOf(bases);
    }

    /**
     * @param value in the column's unit
     * @param scope the territory the value was measured on
     * @param source id of the plan's fact, or the decision in words
     */
    public record Base(ClusterId cluster, TargetColumn column, BigDecimal value, FactScope scope, String source) {}

    /** For {@code all} the sum, and only when each of {@code clusters} has a base. */
    public Optional<Fraction> base(Scope scope, TargetColumn column, List<ClusterId> clusters) {
        return scope.cluster()
                .map(c -> base(c, column))
                .orElseGet(() -> clusters.stream()
                        .map(c -> base(c, column))
                        .reduce((a, b) -> a.flatMap(x -> b.map(x::plus)))
                        .flatMap(sum -> sum));
    }

    private Optional<Fraction> base(ClusterId cluster, TargetColumn column) {
        return bases.stream()
                .filter(b -> b.cluster().equals(cluster) && b.column() == column)
                .map(b -> Fraction.whole(b.value()))
                .findFirst();
    }
}
