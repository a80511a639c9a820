package org.taizhang.projections.plan;

import org.taizhang.ledger.plan.Plans;

/** Plans, mappings and path bases as known at a position: adopted, superseded and waiting ones. */
public interface PlanQueries {

    /** @param position 0 … the position the figures have reached */
    Plans at(long position);
}
