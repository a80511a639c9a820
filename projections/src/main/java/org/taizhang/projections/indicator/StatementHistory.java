package org.taizhang.projections.indicator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.statement.Statements;
import org.taizhang.projections.indicator.JdbcStatements.Table;
import org.taizhang.projections.indicator.JdbcStatements.Take;
import org.taizhang.projections.read.Periods;
import org.taizhang.projections.read.ReadSchema;

/**
 * Loads statements as of several positions in one round trip: what {@link JdbcStatements} loads as of one, and of the
 * tables only those that the asked forms fill.
 */
final class StatementHistory {

    private static final String SPAN = """
            SELECT s.*, v.vintage FROM unnest(?::bigint[]) v(vintage), LATERAL (
              SELECT first, last FROM {read}.span WHERE position <= v.vintage ORDER BY position DESC LIMIT 1) s""";

    private static final String DIRECTORY = """
            SELECT r.*, v.vintage FROM unnest(?::text[]) s(scope), LATERAL (
              WITH RECURSIVE turn AS (
                SELECT min(period) AS period FROM {read}.directory_step WHERE cluster = s.scope
                UNION ALL
                SELECT (SELECT min(d.period) FROM {read}.directory_step d
                        WHERE d.cluster = s.scope AND d.period > turn.period)
                FROM turn WHERE turn.period IS NOT NULL)
              SELECT period FROM turn WHERE period <= ?) p, unnest(?::bigint[]) v(vintage), LATERAL (
              SELECT * FROM {read}.directory_step t
              WHERE t.cluster = s.scope AND t.period = p.period AND t.position <= v.vintage
              ORDER BY t.position DESC LIMIT 1) r""";

    private static final String LATEST = """
            SELECT r.*, v.vintage
            FROM unnest(?::text[]) s(scope), unnest(?::int[]) p(period), unnest(?::bigint[]) v(vintage), LATERAL (
              SELECT * FROM {read}.%s t
              WHERE t.%s = s.scope AND t.period = p.period AND t.position <= v.vintage
              ORDER BY t.position DESC LIMIT 1) r""";

    private final JdbcTemplate jdbc;
    private final ReadSchema schema;

    StatementHistory(DataSource dataSource, ReadSchema schema) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.schema = schema;
    }

    /**
     * @param from first period figures are asked of; what they need of the year before is loaded too
     * @param forms whose statements are needed; the directory is always there
     */
    Map<Long, Statements> load(
            List<ClusterId> clusters, Period from, Period to, Collection<Long> positions, Set<FormCode> forms) {
        List<Table> tables = JdbcStatements.TABLES.stream()
                .filter(table -> forms.contains(table.form()))
                .toList();
        return jdbc.execute((Connection connection) -> {
            try (PreparedStatement query = connection.prepareStatement(sql(tables))) {
                bind(connection, query, tables.size(), clusters, new Period(from.year() - 1, 2), to, positions);
                return read(query, tables, positions);
            }
        });
    }

    private String sql(List<Table> tables) {
        StringBuilder sql = new StringBuilder(SPAN).append(";\n").append(DIRECTORY);
        for (Table table : tables) {
            sql.append(";\n").append(LATEST.formatted(table.name(), table.scope()));
        }
        return sql.toString().replace("{read}", schema.name());
    }

    private static void bind(
            Connection connection,
            PreparedStatement query,
            int tables,
            List<ClusterId> clusters,
            Period from,
            Period to,
            Collection<Long> positions)
            throws SQLException {
        List<String> scopes =
                new ArrayList<>(clusters.stream().map(ClusterId::value).toList());
        scopes.add(Scope.ALL.value());
        int i = 0;
        query.setArray(++i, connection.createArrayOf("int8", positions.toArray()));
        query.setArray(++i, connection.createArrayOf("text", scopes.toArray()));
        query.setInt(++i, Periods.number(to));
        query.setArray(++i, connection.createArrayOf("int8", positions.toArray()));
        for (int table = 0; table < tables; table++) {
            query.setArray(++i, connection.createArrayOf("text", scopes.toArray()));
            query.setArray(++i, connection.createArrayOf("int4", Periods.numbers(Period.range(from, to))));
            query.setArray(++i, connection.createArrayOf("int8", positions.toArray()));
        }
    }

    private static Map<Long, Statements> read(PreparedStatement query, List<Table> tables, Collection<Long> positions)
            throws SQLException {
        Map<Long, Answer> answers = new HashMap<>();
        positions.forEach(position -> answers.put(position, new Answer()));
        query.execute();
        each(query, answers, Answer::span);
        query.getMoreResults();
        each(query, answers, Answer::directory);
        for (Table table : tables) {
            query.getMoreResults();
            each(query, answers, table.take());
        }
        return Map.copyOf(answers);
    }

    @SuppressWarnings("NullAway") // only positions that were asked for come back
    private static void each(PreparedStatement query, Map<Long, Answer> answers, Take take) throws SQLException {
        try (ResultSet rows = query.getResultSet()) {
            while (rows.next()) {
                take.row(answers.get(rows.getLong("vintage")), rows);
            }
        }
    }
}
