package org.taizhang.projections.indicator;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Known;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.sequencer.Positions;

/** Puts together what figures of a scope are computed from, as known at a position. */
final class KnownAt {

    private final JdbcStatements statements;
    private final PlansAt plans;
    private final Positions positions;

    KnownAt(DataSource dataSource, ReadSchema schema, Positions positions) {
        this.statements = new JdbcStatements(dataSource, schema);
        this.plans = new PlansAt(dataSource, schema);
        this.positions = positions;
    }

    Known load(Scope scope, Period from, Period to, long position) {
        Plans known = plans.at(position);
        List<ClusterId> clusters = scope.cluster()
                .map(List::of)
                .orElseGet(() -> known.current().map(Plan::clusterIds).orElse(List.of()));
        return new Known(
                statements.load(clusters, from, to, position),
                known,
                position == 0 ? Instant.EPOCH : positions.knownAt(position));
    }
}
