package org.taizhang.projections.indicator;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import javax.sql.DataSource;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Known;
import org.taizhang.ledger.indicator.statement.Statements;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.sequencer.Positions;
import org.taizhang.projections.window.ExtensionQueries;
import org.taizhang.projections.window.JdbcExtensions;

/** Puts together what figures of a scope are computed from, as known at a position. */
final class KnownAt {

    private final JdbcStatements statements;
    private final StatementHistory history;
    private final PlansAt plans;
    private final ExtensionQueries extensions;
    private final Positions positions;

    KnownAt(DataSource dataSource, ReadSchema schema, Positions positions) {
        this.statements = new JdbcStatements(dataSource, schema);
        this.history = new StatementHistory(dataSource, schema);
        this.plans = new PlansAt(dataSource, schema);
        this.extensions = new JdbcExtensions(dataSource, schema);
        this.positions = positions;
    }

    Known load(Scope scope, Period from, Period to, long position) {
        Plans known = plans.at(position);
        return new Known(
                statements.load(clusters(scope, known), from, to, position),
                known,
                extensions.granted(from.year() - 1, to.year(), position),
                at(position));
    }

    /** As known at each of the positions; only what the forms feed. */
    Map<Long, Known> load(Scope scope, Period from, Period to, SortedSet<Long> at, Set<FormCode> forms) {
        Map<Long, Plans> known = new LinkedHashMap<>();
        at.forEach(position -> known.put(position, plans.at(position)));
        List<ClusterId> clusters = known.values().stream()
                .flatMap(p -> clusters(scope, p).stream())
                .distinct()
                .toList();
        Map<Long, Statements> loaded = history.load(clusters, from, to, at, forms);
        Map<Long, Known> vintages = new HashMap<>();
        known.forEach((position, plan) -> vintages.put(
                position,
                new Known(
                        Objects.requireNonNull(loaded.get(position)),
                        plan,
                        extensions.granted(from.year() - 1, to.year(), position),
                        at(position))));
        return vintages;
    }

    private static List<ClusterId> clusters(Scope scope, Plans known) {
        return scope.cluster()
                .map(List::of)
                .orElseGet(() -> known.current().map(Plan::clusterIds).orElse(List.of()));
    }

    private Instant at(long position) {
        return position == 0 ? Instant.EPOCH : positions.knownAt(position);
    }
}
