package org.taizhang.ledger.assessment;

import org.taizhang.ledger.Command;
import org.taizhang.ledger.StreamType;

/** A command on the one stream of schemes and assessments. */
public interface AssessmentCommand extends Command<Assessments, AssessmentEvent> {

    @Override
    default StreamType<Assessments, AssessmentEvent> stream() {
        return Assessments.STREAM;
    }

    @Override
    default String streamId() {
        return Assessments.ID;
    }
}
