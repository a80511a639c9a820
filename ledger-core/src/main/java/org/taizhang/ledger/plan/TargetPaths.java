package org.taizhang.ledger.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Scope;

/**
 * How the way to a target runs, adopted by decision. Columns it does not name keep the usual way: output of the target
 * year by season, everything else in a straight line.
 *
 * @param id of this decision
 */
public record TargetPaths(String id, List<PathRule> rules) {

    public TargetPaths {
        rules = List.copyOf(rules);
    }

    /** The rule of just this scope before one for every scope. */
    public Optional<PathRule> rule(Scope scope, TargetColumn column) {
        return find(column, scope).or(() -> find(column, null));
    }

    private Optional<PathRule> find(TargetColumn column, @Nullable Scope scope) {
        return rules.stream()
                .filter(rule -> rule.column() == column && Objects.equals(rule.scope(), scope))
                .findFirst();
    }
}
