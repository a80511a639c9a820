package org.taizhang.api.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.Requires;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Moment;
import org.taizhang.api.rest.Moments;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.discrepancy.Discrepancies;
import org.taizhang.ledger.plan.discrepancy.Discrepancy;
import org.taizhang.projections.plan.PlanQueries;

/** The plan as quoted, its contradictions, and the clusters it lays out. */
@RestController
@RequestMapping("/api/v1")
class PlanController {

    private final PlanQueries plans;
    private final Moments moments;

    PlanController(PlanQueries plans, Moments moments) {
        this.plans = plans;
        this.moments = moments;
    }

    /** @param plan id of the plan in force */
    record DiscrepancyAnswer(@JsonUnwrapped Moment moment, String plan, List<Discrepancy> items) {}

    /** @param items in the order of the plan */
    record ClustersAnswer(@JsonUnwrapped Moment moment, List<ClusterInfo> items) {}

    record ClusterAnswer(@JsonUnwrapped Moment moment, ClusterInfo cluster) {}

    @GetMapping("/plan")
    @Requires(Action.READ_PLAN)
    PlanAnswer plan(AsOf asOf) {
        Moment moment = moments.resolve(asOf);
        return PlanAnswer.of(moment, plans.at(moment.position()));
    }

    @GetMapping("/plan/discrepancies")
    @Requires(Action.READ_PLAN)
    DiscrepancyAnswer discrepancies(AsOf asOf) {
        Moment moment = moments.resolve(asOf);
        return plans.at(moment.position())
                .current()
                .map(plan -> new DiscrepancyAnswer(moment, plan.id(), Discrepancies.of(plan)))
                .orElseThrow(() -> notFound("PLAN_NONE", "当时没有通过的规划。", "No plan was in force then."));
    }

    @GetMapping("/clusters")
    @Requires(Action.READ_PLAN)
    ClustersAnswer clusters(AsOf asOf) {
        Moment moment = moments.resolve(asOf);
        return new ClustersAnswer(moment, plans.at(moment.position()).clusters());
    }

    @GetMapping("/clusters/{cluster}")
    @Requires(Action.READ_PLAN)
    ClusterAnswer cluster(@PathVariable ClusterId cluster, AsOf asOf) {
        Moment moment = moments.resolve(asOf);
        return plans.at(moment.position())
                .cluster(cluster)
                .map(info -> new ClusterAnswer(moment, info))
                .orElseThrow(() -> notFound(
                        "CLUSTER_UNKNOWN", "规划中没有集聚区“" + cluster + "”。", "The plan has no cluster '" + cluster + "'."));
    }

    private static RefusedException notFound(String rule, String zh, String en) {
        return RefusedException.of(Refusal.Kind.NOT_FOUND, rule, "", zh, en);
    }
}
