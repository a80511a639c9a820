package org.taizhang.ledger.plan;

import java.util.Optional;

/**
 * The parameters the plan sets as policy that clusters are held against, each with its quote. None of them is a hard check
 * of a filing.
 *
 * @param plan that states them
 */
public record Policy(Plan plan) {

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
}
