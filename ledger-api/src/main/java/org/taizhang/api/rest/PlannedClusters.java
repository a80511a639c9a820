package org.taizhang.api.rest;

import org.springframework.stereotype.Component;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.projections.plan.PlanQueries;

/** Refuses words for clusters that no plan has: an answer about nothing would look like one that found nothing. */
@Component
public class PlannedClusters {

    private final PlanQueries plans;
    private final Streams streams;

    PlannedClusters(PlanQueries plans, Streams streams) {
        this.plans = plans;
        this.streams = streams;
    }

    /** @throws RefusedException when the plan has it neither at the position nor now */
    public void require(Scope scope, long position) {
        ClusterId cluster = scope.cluster().orElse(null);
        if (cluster != null
                && plans.at(position).cluster(cluster).isEmpty()
                && streams.read(Plans.STREAM, Plans.ID).state().cluster(cluster).isEmpty()) {
            throw RefusedException.of(
                    Refusal.Kind.NOT_FOUND,
                    "CLUSTER_UNKNOWN",
                    "/cluster",
                    "规划中没有集聚区“" + scope + "”。",
                    "The plan has no cluster '" + scope + "'.");
        }
    }
}
