package org.taizhang.ledger.plan;

import org.taizhang.ledger.Command;
import org.taizhang.ledger.StreamType;

/** A command on the one stream of plans. */
public interface PlanCommand extends Command<Plans, PlanEvent> {

    @Override
    default StreamType<Plans, PlanEvent> stream() {
        return Plans.STREAM;
    }

    @Override
    default String streamId() {
        return Plans.ID;
    }
}
