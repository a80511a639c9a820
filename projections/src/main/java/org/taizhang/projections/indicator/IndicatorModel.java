package org.taizhang.projections.indicator;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.taizhang.ledger.FigureCases;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.indicator.tally.Tally;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.projections.read.StateJson;
import org.taizhang.projections.reader.Positioned;
import org.taizhang.projections.reader.ReadModel;
import org.taizhang.projections.reader.Rows;

/** Statements as of every position, and the amounts they are summed from. */
public final class IndicatorModel implements ReadModel {

    /** About 300 MB; 10,000 enterprises over eight years. */
    private static final int ENTERPRISE_YEARS_MAX = 80_000;

    private final StatementTables statements = new StatementTables();
    private final AmountTables amounts = new AmountTables();
    private final Rows plans = new Rows("plans", "position", "state");
    private final Tally tally;

    /**
     * @param dataSource for what was written before, read in the running transaction
     * @param schema of this version
     */
    public IndicatorModel(DataSource dataSource, String schema) {
        this.tally = new Tally(new JdbcPast(dataSource, schema, Long.MAX_VALUE), statements);
    }

    @Override
    public void take(Positioned event) {
        event.event().on(new Take(event));
    }

    @Override
    public void write(Connection connection) throws SQLException {
        statements.write(connection);
        amounts.write(connection);
        plans.write(connection);
        tally.trim(ENTERPRISE_YEARS_MAX);
    }

    private final class Take implements FigureCases<Boolean> {

        private final Positioned event;
        private final long position;

        Take(Positioned event) {
            this.event = event;
            this.position = event.position();
        }

        @Override
        public Boolean registry(RegistryEvent changed) {
            tally.registered(position, changed);
            return true;
        }

        @Override
        public Boolean plan(PlanEvent changed) {
            plans.add(position, StateJson.write(tally.planned(position, changed)));
            return true;
        }

        @Override
        public Boolean filed(ReportFiled filed) {
            tally.filed(position, filed);
            amounts.filed(event, filed);
            return true;
        }

        @Override
        public Boolean accepted(ReportAccepted accepted) {
            tally.reviewed(position, accepted, Status.ACCEPTED);
            amounts.reviewed(position, accepted, true);
            return true;
        }

        @Override
        public Boolean returned(ReportReturned returned) {
            tally.reviewed(position, returned, Status.RETURNED);
            amounts.reviewed(position, returned, false);
            return true;
        }

        @Override
        public Boolean aside(LedgerEvent other) {
            return false;
        }

        @Override
        public Boolean developmentFiled(DevelopmentFiled filed) {
            tally.developed(position, filed);
            return true;
        }

        @Override
        public Boolean developmentConfirmed(DevelopmentConfirmed confirmed) {
            tally.confirmed(position, confirmed);
            return true;
        }
    }
}
