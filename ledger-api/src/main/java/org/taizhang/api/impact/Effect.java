package org.taizhang.api.impact;

import java.util.List;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.vintage.FigureChange;

/**
 * What would become of figures and targets.
 *
 * @param figures whose value would change, or come, or go
 * @param targets rows of the plan's targets whose ratio or light would change
 * @param plans that name the clusters
 */
public record Effect(List<FigureChange> figures, List<Compared> targets, Plans plans) {

    public static final Effect NONE = new Effect(List.of(), List.of(), Plans.NONE);
}
