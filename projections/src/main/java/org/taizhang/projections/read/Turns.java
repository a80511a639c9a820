package org.taizhang.projections.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The positions at which a table that changes seldom did change. Rows are only added, together with the progress of their
 * version: up to where that stood when it was last looked at, nothing is missing.
 */
public final class Turns {

    private final JdbcClient jdbc;
    private final ReadSchema schema;
    private final String table;
    private volatile Known known = new Known(-1, new TreeSet<>());

    private record Known(long upTo, NavigableSet<Long> positions) {

        static Known of(ResultSet row) throws SQLException {
            return new Known(row.getLong("up_to"), new TreeSet<>(List.of((Long[])
                    row.getArray("positions").getArray())));
        }
    }

    public Turns(DataSource reading, ReadSchema schema, String table) {
        this.jdbc = JdbcClient.create(reading);
        this.schema = schema;
        this.table = table;
    }

    /** @return the last of them up to a position; 0 where there is none */
    public long since(long position) {
        Known now = known;
        if (position > now.upTo()) {
            now = look();
            known = now;
        }
        Long since = now.positions().floor(position);
        return since == null ? 0 : since;
    }

    private Known look() {
        return jdbc.sql(
                        "SELECT position AS up_to, array(SELECT DISTINCT position FROM {read}.%s) AS positions FROM {read}.progress"
                                .formatted(table)
                                .replace("{read}", schema.name()))
                .query((row, n) -> Known.of(row))
                .single();
    }
}
