package org.taizhang.projections.filing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.Peers;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.read.Periods;
import org.taizhang.projections.read.ReadSchema;

/** Peers out of the amounts that enter figures. */
public final class JdbcPeerQueries implements PeerQueries {

    /** As {@link Peers} divides: an amount of land is kept with six decimals. */
    private static final int LAND_DECIMALS = 6;

    private static final String PEERS = """
            WITH counting AS (
              SELECT DISTINCT ON (a.form, a.uscc) a.form, a.uscc, a.period, a.revision, a.gross, a.average, a.occupied
                FROM {read}.amounts a
               WHERE a.position <= :position
                 AND (a.period = :number OR a.form = 'land-use' AND a.period BETWEEN :first AND :number)
                 AND NOT EXISTS (SELECT FROM {read}.verdict v
                       WHERE (v.period, v.form, v.uscc, v.revision) = (a.period, a.form, a.uscc, a.revision)
                         AND v.position <= :position AND NOT v.accepted)
               ORDER BY a.form, a.uscc, a.period DESC, a.revision DESC)
            SELECT uscc, max(gross) AS gross, max(average) AS average, max(occupied) AS occupied
              FROM counting
             WHERE uscc IN (SELECT r.uscc FROM counting c JOIN {read}.revision r
                              ON (r.uscc, r.period, r.form, r.revision) = (c.uscc, :period, c.form, c.revision)
                             WHERE c.period = :number AND r.cluster = :cluster)
             GROUP BY uscc ORDER BY uscc""";

    private final JdbcClient jdbc;
    private final ReadSchema schema;

    public JdbcPeerQueries(DataSource reading, ReadSchema schema) {
        this.jdbc = JdbcClient.create(reading);
        this.schema = schema;
    }

    @Override
    public Peers peers(ClusterId cluster, Period period, long position) {
        return Peers.of(jdbc.sql(PEERS.replace("{read}", schema.name()))
                .param("position", position)
                .param("number", Periods.number(period))
                .param("first", Periods.number(new Period(period.year(), 2)))
                .param("period", period.toString())
                .param("cluster", cluster.value())
                .query(JdbcPeerQueries::amounts)
                .list());
    }

    private static Peers.Amounts amounts(ResultSet row, int number) throws SQLException {
        return new Peers.Amounts(
                new Uscc(row.getString("uscc")),
                amount(row, "gross", 0),
                amount(row, "average", 0),
                amount(row, "occupied", LAND_DECIMALS));
    }

    private static @Nullable BigDecimal amount(ResultSet row, String column, int decimals) throws SQLException {
        Long stored = row.getObject(column, Long.class);
        return stored == null ? null : BigDecimal.valueOf(stored, decimals);
    }
}
