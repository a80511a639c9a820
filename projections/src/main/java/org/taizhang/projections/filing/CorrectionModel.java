package org.taizhang.projections.filing;

import java.sql.Connection;
import java.sql.SQLException;
import org.taizhang.ledger.filing.Correction.State;
import org.taizhang.ledger.filing.CorrectionEvent;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionConsented;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionEndorsed;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionRefused;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionRequested;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionWithdrawn;
import org.taizhang.projections.reader.Positioned;
import org.taizhang.projections.reader.ReadModel;
import org.taizhang.projections.reader.Rows;

/** Writes how far every request for a correction has come. */
public final class CorrectionModel implements ReadModel {

    private final Rows steps =
            new Rows("correction_step", "uscc,period,form,correction,position,state,actor,recorded_at".split(","));

    @Override
    public void take(Positioned event) {
        if (event.event() instanceof CorrectionEvent correction) {
            correction.on(new Taking(event.position()));
        }
    }

    @Override
    public void write(Connection connection) throws SQLException {
        steps.write(connection);
    }

    private final class Taking implements CorrectionEvent.Cases<Rows> {

        private final long position;

        Taking(long position) {
            this.position = position;
        }

        @Override
        public Rows requested(CorrectionRequested event) {
            return add(event, State.REQUESTED);
        }

        @Override
        public Rows endorsed(CorrectionEndorsed event) {
            return add(event, State.ENDORSED);
        }

        @Override
        public Rows consented(CorrectionConsented event) {
            return add(event, State.CONSENTED);
        }

        @Override
        public Rows correctionRefused(CorrectionRefused event) {
            return add(event, State.REFUSED);
        }

        @Override
        public Rows correctionWithdrawn(CorrectionWithdrawn event) {
            return add(event, State.WITHDRAWN);
        }

        private Rows add(CorrectionEvent event, State state) {
            return steps.add(
                    event.uscc(),
                    event.period(),
                    event.form(),
                    event.correction(),
                    position,
                    state,
                    event.actor(),
                    event.recordedAt());
        }
    }
}
