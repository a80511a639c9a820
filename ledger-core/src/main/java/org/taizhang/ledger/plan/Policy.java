package org.taizhang.ledger.plan;

import java.util.List;
import java.util.Optional;

/**
 * The parameters the plan sets as policy, each with its quote. None of them is a hard check of a filing.
 *
 * @param plan that states them
 */
public record Policy(Plan plan) {

    /** 主导产业产值占比 ≥ 60 %. */
    public Optional<Fact> leadingShareMin() {
        return plan.fact("policy.leadingShareMin");
    }

    /** 综合用地 ≤ 30 % of industrial land. */
    public Optional<Fact> mixedUseMax() {
        return plan.fact("policy.mixedUseMax");
    }

    /** 标准厂房容积率 2.0. */
    public Optional<Fact> workshopFloorAreaRatio() {
        return plan.fact("policy.workshopFloorAreaRatio");
    }

    /** Industrial land ≥ 200 亩, or else {@link #industrialFloorMin}. */
    public Optional<Fact> industrialLandMin() {
        return plan.fact("policy.industrialLandMin");
    }

    /** Industrial floor ≥ 100,000 m², or else {@link #industrialLandMin}. */
    public Optional<Fact> industrialFloorMin() {
        return plan.fact("policy.industrialFloorMin");
    }

    /** 4000 亩 levelled by 2025, aspired to (力争). */
    public Optional<Fact> levelledArea() {
        return plan.fact("text.levelledArea.2025");
    }

    /** Every parameter, in the order of the document. */
    public List<Fact> all() {
        return plan.facts().stream().filter(f -> f.scope() == FactScope.POLICY).toList();
    }
}
