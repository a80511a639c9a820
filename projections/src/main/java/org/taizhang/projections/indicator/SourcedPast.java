package org.taizhang.projections.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.taizhang.ledger.indicator.tally.Contribution;
import org.taizhang.projections.read.Periods;

/** What was known at a position, with the event that each revision came by. */
final class SourcedPast extends JdbcPast {

    private final Map<Key, Source> sources = new HashMap<>();

    private record Key(int period, String form, String uscc, int revision) {}

    record Source(long position, String eventId) {}

    SourcedPast(DataSource dataSource, String schema, long position) {
        super(dataSource, schema, position);
    }

    @Override
    void seen(ResultSet row) throws SQLException {
        sources.put(
                new Key(row.getInt("period"), row.getString("form"), row.getString("uscc"), row.getInt("revision")),
                new Source(row.getLong("position"), row.getString("event_id")));
    }

    Source source(Contribution c) {
        Key key = new Key(
                Periods.number(c.period()), c.form().toString(), c.uscc().value(), c.revision());
        return Objects.requireNonNull(sources.get(key), key::toString);
    }
}
