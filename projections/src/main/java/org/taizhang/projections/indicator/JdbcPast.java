package org.taizhang.projections.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Arrival;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.indicator.statement.Span;
import org.taizhang.ledger.indicator.tally.Past;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.read.Periods;
import org.taizhang.projections.read.StateJson;

/** What a tally needs to go on, or what was known at a position, from the tables it filled before. */
class JdbcPast implements Past {

    private final JdbcClient jdbc;
    private final String schema;
    private final long position;

    JdbcPast(DataSource dataSource, String schema, long position) {
        this.jdbc = JdbcClient.create(dataSource);
        this.schema = schema;
        this.position = position;
    }

    private JdbcClient.StatementSpec sql(String sql) {
        return jdbc.sql(sql.replace("{read}", schema)).param("position", position);
    }

    @Override
    public Map<Uscc, Enterprise> directory() {
        Map<Uscc, Enterprise> directory = new HashMap<>();
        sql("SELECT DISTINCT ON (uscc) uscc, state FROM {read}.enterprise_version"
                        + " WHERE position <= :position ORDER BY uscc, position DESC")
                .query((ResultSet row) -> {
                    directory.put(new Uscc(row.getString(1)), StateJson.read(row.getString(2), Enterprise.class));
                });
        return directory;
    }

    @Override
    public Plans plans() {
        return sql("SELECT state FROM {read}.plans WHERE position <= :position ORDER BY position DESC LIMIT 1")
                .query(String.class)
                .optional()
                .map(state -> StateJson.read(state, Plans.class))
                .orElse(Plans.NONE);
    }

    @Override
    public Optional<Span> span() {
        return sql("SELECT first, last FROM {read}.span WHERE position <= :position ORDER BY position DESC LIMIT 1")
                .query((row, n) -> new Span(Periods.of(row.getInt(1)), Periods.of(row.getInt(2))))
                .optional();
    }

    @Override
    public List<Development> developments() {
        return sql("SELECT DISTINCT ON (cluster, period) * FROM {read}.development_month"
                        + " WHERE position <= :position ORDER BY cluster, period, position DESC")
                .query((row, n) -> new Development(
                        new ClusterId(row.getString("cluster")),
                        Periods.of(row.getInt("period")),
                        row.getInt("revision"),
                        StatementRow.development(row)))
                .list();
    }

    @Override
    public void revisions(int year, Consumer<Revision> each) {
        sql("SELECT a.*, v.accepted FROM {read}.amounts a LEFT JOIN ("
                        + "SELECT DISTINCT ON (period, form, uscc, revision) period, form, uscc, revision, accepted"
                        + " FROM {read}.verdict WHERE period BETWEEN :from AND :to AND position <= :position"
                        + " ORDER BY period, form, uscc, revision, position DESC"
                        + ") v USING (period, form, uscc, revision)"
                        + " WHERE a.period BETWEEN :from AND :to AND a.position <= :position ORDER BY period, form, uscc, revision")
                .param("from", year * 100 + 2)
                .param("to", year * 100 + 12)
                .query((ResultSet row) -> {
                    seen(row);
                    each.accept(revision(row));
                });
    }

    /** For who wants to know more of a revision. */
    void seen(ResultSet row) throws SQLException {}

    private static Revision revision(ResultSet row) throws SQLException {
        FormCode form = FormCode.find(row.getString("form")).orElseThrow();
        return new Revision(
                new Uscc(row.getString("uscc")),
                Periods.of(row.getInt("period")),
                Arrival.valueOf(row.getString("arrival")),
                status(row.getObject("accepted", Boolean.class)),
                AmountTables.read(form, row));
    }

    private static Status status(@Nullable Boolean accepted) {
        return accepted == null ? Status.FILED : accepted ? Status.ACCEPTED : Status.RETURNED;
    }
}
