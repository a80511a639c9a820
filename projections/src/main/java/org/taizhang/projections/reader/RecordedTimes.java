package org.taizhang.projections.reader;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.StreamRef;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.declaration.Declaration;

/**
 * Events whose recorded time is not the time of writing. Only a ledger that declared a simulated clock may hold such.
 */
final class RecordedTimes {

    private static final String RECORDED_AT = "(convert_from(payload, 'UTF8')::jsonb ->> 'recordedAt')::timestamptz";

    private static final String SIMULATED = "SELECT count(*) > 0 FROM ledger.events WHERE aggregate_id = '"
            + new StreamRef(Declaration.STREAM, Declaration.ID).key() + "'"
            + " AND payload_type = 'ledger.LedgerDeclared'"
            + " AND convert_from(payload, 'UTF8')::jsonb ->> 'clock' = 'SIMULATED'";

    private static final String APART = "SELECT count(*) FROM ledger.positioned_events WHERE position <= ?"
            + " AND abs(extract(epoch FROM time_stamp - " + RECORDED_AT + ")) > 5";

    private final JdbcClient jdbc;

    RecordedTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Text> difference(long position) {
        if (jdbc.sql(SIMULATED).query(Boolean.class).single()) {
            return Optional.empty();
        }
        long apart = jdbc.sql(APART).param(position).query(Long.class).single();
        return apart == 0
                ? Optional.empty()
                : Optional.of(new Text(
                        apart + "个事件的记录时间与写入时间相差5秒以上。",
                        apart + " events were recorded more than 5 seconds apart from when they were written."));
    }
}
