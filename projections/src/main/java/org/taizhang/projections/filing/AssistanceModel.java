package org.taizhang.projections.filing;

import java.sql.Connection;
import java.sql.SQLException;
import org.taizhang.ledger.filing.Assistance.State;
import org.taizhang.ledger.filing.AssistanceEvent;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceCountersigned;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceDeclined;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceOffered;
import org.taizhang.projections.reader.Positioned;
import org.taizhang.projections.reader.ReadModel;
import org.taizhang.projections.reader.Rows;

/** Writes what was offered to enterprises that cannot file themselves, and what they said to it. */
public final class AssistanceModel implements ReadModel {

    private final Rows steps = new Rows("assistance_step", "uscc,period,form,assistance,position,state".split(","));

    @Override
    public void take(Positioned event) {
        if (event.event() instanceof AssistanceEvent assistance) {
            assistance.on(new Taking(event.position()));
        }
    }

    @Override
    public void write(Connection connection) throws SQLException {
        steps.write(connection);
    }

    private final class Taking implements AssistanceEvent.Cases<Rows> {

        private final long position;

        Taking(long position) {
            this.position = position;
        }

        @Override
        public Rows offered(AssistanceOffered event) {
            return add(event, State.OFFERED);
        }

        @Override
        public Rows countersigned(AssistanceCountersigned event) {
            return add(event, State.COUNTERSIGNED);
        }

        @Override
        public Rows declined(AssistanceDeclined event) {
            return add(event, State.DECLINED);
        }

        private Rows add(AssistanceEvent event, State state) {
            return steps.add(event.uscc(), event.period(), event.form(), event.assistance(), position, state);
        }
    }
}
