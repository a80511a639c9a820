package org.taizhang.projections.filing;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.filing.Query.Act;
import org.taizhang.ledger.filing.QueryEvent;
import org.taizhang.ledger.filing.QueryEvent.QueryAnswered;
import org.taizhang.ledger.filing.QueryEvent.QuerySettled;
import org.taizhang.ledger.filing.QueryEvent.ReportQueried;
import org.taizhang.projections.reader.Positioned;
import org.taizhang.projections.reader.ReadModel;
import org.taizhang.projections.reader.Rows;

/** Writes every entry of the threads on cells of reports. */
public final class QueryModel implements ReadModel {

    private final Rows entries = new Rows(
            "query_entry", "uscc,period,form,query,position,act,revision,item,col,actor,recorded_at,text".split(","));

    @Override
    public void take(Positioned event) {
        if (event.event() instanceof QueryEvent query) {
            query.on(new Taking(event.position()));
        }
    }

    @Override
    public void write(Connection connection) throws SQLException {
        entries.write(connection);
    }

    private final class Taking implements QueryEvent.Cases<Rows> {

        private final long position;

        Taking(long position) {
            this.position = position;
        }

        @Override
        public Rows queried(ReportQueried event) {
            return add(event, Act.ASKED, event.item(), event.column(), event.text());
        }

        @Override
        public Rows answered(QueryAnswered event) {
            return add(event, Act.ANSWERED, null, null, event.text());
        }

        @Override
        public Rows querySettled(QuerySettled event) {
            return add(event, Act.SETTLED, null, null, null);
        }

        private Rows add(
                QueryEvent event, Act act, @Nullable String item, @Nullable String column, @Nullable String text) {
            return entries.add(
                    event.uscc(),
                    event.period(),
                    event.form(),
                    event.query(),
                    position,
                    act,
                    event.revision(),
                    item,
                    column,
                    event.actor(),
                    event.recordedAt(),
                    text);
        }
    }
}
