package org.taizhang.projections.development;

import java.sql.Connection;
import java.sql.SQLException;
import org.taizhang.ledger.check.Outcome;
import org.taizhang.ledger.development.DevelopmentEvent;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.projections.reader.Positioned;
import org.taizhang.projections.reader.ReadModel;
import org.taizhang.projections.reader.Rows;

/** Writes where every revision of the towns' reports is, and its confirmation. */
public final class DevelopmentModel implements ReadModel {

    private final Rows reports =
            new Rows("development_report", "cluster", "period", "revision", "position", "event_id");
    private final Rows unchecked = new Rows(
            "development_unchecked",
            "cluster",
            "period",
            "revision",
            "rule",
            "version",
            "item",
            "position",
            "recorded_at");
    private final Rows confirmations =
            new Rows("development_confirmation", "cluster", "period", "revision", "position");

    @Override
    public void take(Positioned event) {
        if (event.event() instanceof DevelopmentEvent development) {
            development.on(new Taking(event));
        }
    }

    @Override
    public void write(Connection connection) throws SQLException {
        reports.write(connection);
        unchecked.write(connection);
        confirmations.write(connection);
    }

    private final class Taking implements DevelopmentEvent.Cases<Rows> {

        private final Positioned at;

        Taking(Positioned at) {
            this.at = at;
        }

        @Override
        public Rows developmentFiled(DevelopmentFiled event) {
            event.checks().stream()
                    .filter(note -> note.outcome() == Outcome.RULE_ERROR)
                    .forEach(note -> unchecked.add(
                            event.cluster(),
                            event.period(),
                            event.revision(),
                            note.rule(),
                            note.version(),
                            note.item(),
                            at.position(),
                            event.recordedAt()));
            return reports.add(event.cluster(), event.period(), event.revision(), at.position(), at.eventId());
        }

        @Override
        public Rows developmentConfirmed(DevelopmentConfirmed event) {
            return confirmations.add(event.cluster(), event.period(), event.revision(), at.position());
        }
    }
}
