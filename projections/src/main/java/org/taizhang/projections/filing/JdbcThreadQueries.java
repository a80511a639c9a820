package org.taizhang.projections.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.Query;
import org.taizhang.ledger.filing.Query.Act;
import org.taizhang.ledger.form.CellName;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.read.ReadSchema;

/** Threads as {@link QueryModel} wrote them. */
public final class JdbcThreadQueries implements ThreadQueries {

    private static final String THREADS = """
            SELECT * FROM {read}.query_entry
             WHERE uscc = :uscc AND period = :period AND form = :form AND position <= :position
             ORDER BY query, position""";

    private static final String WAITING = """
            SELECT e.uscc, e.form, e.period, e.query, e.position, e.recorded_at, e.text, asked.item, asked.col, r.cluster
              FROM {read}.query_entry e
             CROSS JOIN LATERAL (SELECT item, col, revision FROM {read}.query_entry
                                  WHERE (uscc, period, form, query) = (e.uscc, e.period, e.form, e.query)
                                  ORDER BY position LIMIT 1) asked
              JOIN {read}.revision r
                ON (r.uscc, r.period, r.form, r.revision) = (e.uscc, e.period, e.form, asked.revision)
             WHERE e.act = :act AND e.position > :after AND e.position <= :position
               AND NOT EXISTS (SELECT FROM {read}.query_entry
                                WHERE (uscc, period, form, query) = (e.uscc, e.period, e.form, e.query)
                                  AND position > e.position AND position <= :position)
               AND (:usccs::text[] IS NULL OR e.uscc = ANY(:usccs))
               AND (:clusters::text[] IS NULL OR r.cluster = ANY(:clusters))
             ORDER BY e.position LIMIT :limit""";

    private final JdbcClient jdbc;
    private final ReadSchema schema;

    public JdbcThreadQueries(DataSource reading, ReadSchema schema) {
        this.jdbc = JdbcClient.create(reading);
        this.schema = schema;
    }

    @Override
    public List<Query> of(Uscc uscc, FormCode form, Period period, long position) {
        return jdbc.sql(THREADS.replace("{read}", schema.name()))
                .param("uscc", uscc.value())
                .param("period", period.toString())
                .param("form", form.toString())
                .param("position", position)
                .query(JdbcThreadQueries::threads);
    }

    @Override
    public Page waiting(Whose whose, Act latest, long after, int limit, long position) {
        List<Waiting> found = jdbc.sql(WAITING.replace("{read}", schema.name()))
                .param("act", latest.name())
                .param("after", after)
                .param("position", position)
                .param("usccs", words(whose.usccs()))
                .param("clusters", words(whose.clusters()))
                .param("limit", limit + 1)
                .query(JdbcThreadQueries::waiting)
                .list();
        if (found.size() <= limit) {
            return new Page(found, null);
        }
        List<Waiting> page = found.subList(0, limit);
        return new Page(page, page.get(limit - 1).position());
    }

    private static String @Nullable [] words(@Nullable Collection<?> values) {
        return values == null ? null : values.stream().map(Object::toString).toArray(String[]::new);
    }

    private static List<Query> threads(ResultSet rows) throws SQLException {
        List<Query> queries = new ArrayList<>();
        while (rows.next()) {
            Query.Entry entry = entry(rows);
            int index = rows.getInt("query") - 1;
            if (index < queries.size()) {
                queries.set(index, queries.get(index).with(entry));
            } else {
                CellName cell = new CellName(rows.getString("item"), rows.getString("col"));
                queries.add(new Query(index + 1, cell, List.of(entry)));
            }
        }
        return queries;
    }

    private static Query.Entry entry(ResultSet row) throws SQLException {
        return new Query.Entry(
                Act.valueOf(row.getString("act")),
                row.getString("actor"),
                instant(row),
                row.getInt("revision"),
                row.getString("text"));
    }

    private static Waiting waiting(ResultSet row, int n) throws SQLException {
        return new Waiting(
                new Uscc(row.getString("uscc")),
                FormCode.find(row.getString("form")).orElseThrow(),
                Period.parse(row.getString("period")),
                new ClusterId(row.getString("cluster")),
                row.getInt("query"),
                row.getString("item"),
                row.getString("col"),
                row.getLong("position"),
                instant(row),
                row.getString("text"));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }
}
