package org.taizhang.ledger.plan;

import java.util.List;
import java.util.Optional;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.adoption.Adopted;
import org.taizhang.ledger.adoption.Decisions;
import org.taizhang.ledger.plan.PlanEvent.MappingAdopted;
import org.taizhang.ledger.plan.PlanEvent.MappingProposed;
import org.taizhang.ledger.plan.PlanEvent.PathBasesAdopted;
import org.taizhang.ledger.plan.PlanEvent.PathBasesProposed;
import org.taizhang.ledger.plan.PlanEvent.PlanAdopted;
import org.taizhang.ledger.plan.PlanEvent.PlanProposed;
import org.taizhang.ledger.plan.PlanEvent.ProposalEnded;
import org.taizhang.ledger.plan.PlanEvent.TargetPathsAdopted;
import org.taizhang.ledger.plan.PlanEvent.TargetPathsProposed;

/**
 * All plans, mappings, path bases and target paths, adopted or waiting; one stream. What was in force at a position is this state
 * folded over the events up to that position.
 */
public record Plans(
        Decisions<Plan> plans,
        Decisions<IndustryMapping> mappings,
        Decisions<PathBases> bases,
        Decisions<TargetPaths> paths) {

    public static final String ID = "plans";

    public static final Plans NONE = new Plans(Decisions.none(), Decisions.none(), Decisions.none(), Decisions.none());

    public static final StreamType<Plans, PlanEvent> STREAM =
            new StreamType<>("plan.Plans", "plan", PlanEvent.class, id -> NONE);

    /** The plan in force. */
    public Optional<Plan> current() {
        return plans.inForce().map(Adopted::content);
    }

    /** A plan that is or was in force, by its id. */
    public Optional<Plan> plan(String id) {
        return plans.adopted().stream()
                .map(Adopted::content)
                .filter(p -> p.id().equals(id))
                .findFirst();
    }

    /** In the order of the plan in force; empty without a plan. */
    public List<ClusterInfo> clusters() {
        return current().map(Plan::clusters).orElse(List.of());
    }

    public Optional<ClusterInfo> cluster(ClusterId id) {
        return current().flatMap(p -> p.cluster(id));
    }

    public Optional<IndustryMapping> mapping() {
        return mappings.inForce().map(Adopted::content);
    }

    /** Empty as long as no mapping is adopted, or when it says nothing about the cluster. */
    public Optional<Leading> leading(ClusterId cluster, IndustryClass industry) {
        return mapping().flatMap(m -> m.leading(cluster, industry));
    }

    public Optional<PathBases> pathBases() {
        return bases.inForce().map(Adopted::content);
    }

    /** Empty as long as the usual paths hold. */
    public Optional<TargetPaths> targetPaths() {
        return paths.inForce().map(Adopted::content);
    }

    /** Everything that was decided about one kind. */
    public Decisions<?> of(PlanKind kind) {
        return switch (kind) {
            case PLAN -> plans;
            case MAPPING -> mappings;
            case PATH_BASES -> bases;
            case TARGET_PATHS -> paths;
        };
    }

    Plans proposed(PlanProposed event) {
        return new Plans(
                plans.propose(event.plan().id(), event.plan(), event.actor(), event.recordedAt()),
                mappings,
                bases,
                paths);
    }

    Plans adopted(PlanAdopted event) {
        return new Plans(
                plans.adopt(event.plan(), event.document(), event.actor(), event.recordedAt()), mappings, bases, paths);
    }

    Plans proposed(MappingProposed event) {
        return new Plans(
                plans,
                mappings.propose(event.mapping().id(), event.mapping(), event.actor(), event.recordedAt()),
                bases,
                paths);
    }

    Plans adopted(MappingAdopted event) {
        return new Plans(
                plans,
                mappings.adopt(event.mapping(), event.document(), event.actor(), event.recordedAt()),
                bases,
                paths);
    }

    Plans proposed(PathBasesProposed event) {
        return new Plans(
                plans,
                mappings,
                bases.propose(event.bases().id(), event.bases(), event.actor(), event.recordedAt()),
                paths);
    }

    Plans adopted(PathBasesAdopted event) {
        return new Plans(
                plans,
                mappings,
                bases.adopt(event.bases(), event.document(), event.actor(), event.recordedAt()),
                paths);
    }

    Plans proposed(TargetPathsProposed event) {
        return new Plans(
                plans,
                mappings,
                bases,
                paths.propose(event.paths().id(), event.paths(), event.actor(), event.recordedAt()));
    }

    Plans adopted(TargetPathsAdopted event) {
        return new Plans(
                plans,
                mappings,
                bases,
                paths.adopt(event.paths(), event.document(), event.actor(), event.recordedAt()));
    }

    Plans ended(ProposalEnded event) {
        return switch (event.kind()) {
            case PLAN -> new Plans(ended(plans, event), mappings, bases, paths);
            case MAPPING -> new Plans(plans, ended(mappings, event), bases, paths);
            case PATH_BASES -> new Plans(plans, mappings, ended(bases, event), paths);
            case TARGET_PATHS -> new Plans(plans, mappings, bases, ended(paths, event));
        };
    }

    private static <T> Decisions<T> ended(Decisions<T> decisions, ProposalEnded event) {
        return decisions.end(event.ending(), event.actor(), event.recordedAt());
    }
}
