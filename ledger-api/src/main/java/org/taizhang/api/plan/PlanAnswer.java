package org.taizhang.api.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.adoption.EndedAnswer;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.adoption.Adopted;
import org.taizhang.ledger.adoption.Decisions;
import org.taizhang.ledger.adoption.Proposal;
import org.taizhang.ledger.plan.IndustryMapping;
import org.taizhang.ledger.plan.PathBases;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.plan.TargetPaths;

/** What the committee has decided and what waits for its second person. */
record PlanAnswer(
        @JsonUnwrapped Moment moment,
        Decided<Plan> plan,
        Decided<IndustryMapping> mapping,
        Decided<PathBases> pathBases,
        Decided<TargetPaths> targetPaths) {

    /**
     * @param inForce absent when nothing was adopted by then
     * @param earlier superseded ones, oldest first
     * @param ended that did not come into force, oldest first
     */
    record Decided<T>(
            @Nullable InForce<T> inForce,
            List<InForce<T>> earlier,
            @Nullable Waiting<T> waiting,
            List<EndedAnswer> ended) {

        static <T> Decided<T> of(Decisions<T> decisions) {
            List<InForce<T>> adopted =
                    decisions.adopted().stream().map(InForce::of).toList();
            int last = adopted.size() - 1;
            return new Decided<>(
                    last < 0 ? null : adopted.get(last),
                    last < 0 ? List.of() : adopted.subList(0, last),
                    decisions.waiting().map(Waiting::of).orElse(null),
                    EndedAnswer.of(decisions.ended()));
        }
    }

    /** @param document by which it was adopted */
    record InForce<T>(String document, String actor, Instant recordedAt, T content) {

        static <T> InForce<T> of(Adopted<T> adopted) {
            return new InForce<>(adopted.document(), adopted.actor(), adopted.recordedAt(), adopted.content());
        }
    }

    record Waiting<T>(String actor, Instant recordedAt, T content) {

        static <T> Waiting<T> of(Proposal<T> proposal) {
            return new Waiting<>(proposal.actor(), proposal.recordedAt(), proposal.content());
        }
    }

    static PlanAnswer of(Moment moment, Plans plans) {
        return new PlanAnswer(
                moment,
                Decided.of(plans.plans()),
                Decided.of(plans.mappings()),
                Decided.of(plans.bases()),
                Decided.of(plans.paths()));
    }
}
