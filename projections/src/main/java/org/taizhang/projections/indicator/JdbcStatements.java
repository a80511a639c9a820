package org.taizhang.projections.indicator;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Known;
import org.taizhang.ledger.indicator.statement.Statements;
import org.taizhang.projections.read.Periods;
import org.taizhang.projections.read.ReadSchema;

/**
 * Loads statements as of a position: one descent into an index per scope and period, however many enterprises there are
 * and however often they filed; all tables in one round trip.
 */
final class JdbcStatements {

    private static final String SPAN =
            "SELECT first, last FROM {read}.span WHERE position <= ? ORDER BY position DESC LIMIT 1";

    /** Goes from one period in which something ever changed to the next. */
    private static final String DIRECTORY = """
            SELECT r.* FROM (SELECT scope, ?::int AS until FROM unnest(?::text[]) u(scope)) s, LATERAL (
              WITH RECURSIVE turn AS (
                SELECT min(period) AS period FROM {read}.directory_step WHERE cluster = s.scope
                UNION ALL
                SELECT (SELECT min(d.period) FROM {read}.directory_step d
                        WHERE d.cluster = s.scope AND d.period > turn.period)
                FROM turn WHERE turn.period < s.until)
              SELECT period FROM turn WHERE period <= s.until) p, LATERAL (
              SELECT * FROM {read}.directory_step t
              WHERE t.cluster = s.scope AND t.period = p.period AND t.position <= ?
              ORDER BY t.position DESC LIMIT 1) r""";

    /** One list of places, not two to be multiplied: the database then thinks a plan made once good enough. */
    private static final String LATEST = """
            SELECT r.* FROM unnest(?::text[], ?::int[]) p(scope, period), LATERAL (
              SELECT * FROM {read}.%s t
              WHERE t.%s = p.scope AND t.period = p.period AND t.position <= ?
              ORDER BY t.position DESC LIMIT 1) r""";

    static final List<Table> TABLES = List.of(
            new Table("output_month", "cluster", FormCode.OUTPUT, Answer::output),
            new Table("output_window", "scope", FormCode.OUTPUT, Answer::outputWindow),
            new Table("employment_month", "cluster", FormCode.EMPLOYMENT, Answer::employment),
            new Table("employment_window", "scope", FormCode.EMPLOYMENT, Answer::personMonths),
            new Table("land_month", "cluster", FormCode.LAND_USE, Answer::land),
            new Table("development_month", "cluster", FormCode.DEVELOPMENT, Answer::development));

    private static final String ALL = sql();

    /**
     * @param scope its column of scopes: {@code cluster} where there are none of {@code all}
     * @param form whose reports fill it
     */
    record Table(String name, String scope, FormCode form, Take take) {

        boolean ofAll() {
            return scope.equals("scope");
        }
    }

    interface Take {
        void row(Answer answer, ResultSet row) throws SQLException;
    }

    private final JdbcTemplate jdbc;
    private final ReadSchema schema;

    JdbcStatements(DataSource dataSource, ReadSchema schema) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.schema = schema;
    }

    private static String sql() {
        StringBuilder sql = new StringBuilder(SPAN).append(";\n").append(DIRECTORY);
        for (Table table : TABLES) {
            sql.append(";\n").append(LATEST.formatted(table.name(), table.scope()));
        }
        return sql.toString();
    }

    /** @param from first period figures are asked of; what they need of its year and before is loaded too */
    Statements load(List<ClusterId> clusters, Period from, Period to, long position) {
        return jdbc.execute((Connection connection) -> {
            try (PreparedStatement query = connection.prepareStatement(ALL.replace("{read}", schema.name()))) {
                bind(connection, query, clusters, new Period(from.year(), 2), to, position);
                return read(query);
            }
        });
    }

    private static void bind(
            Connection connection,
            PreparedStatement query,
            List<ClusterId> clusters,
            Period year,
            Period to,
            long position)
            throws SQLException {
        List<String> words = clusters.stream().map(ClusterId::value).toList();
        List<String> scopes =
                Stream.concat(words.stream(), Stream.of(Scope.ALL.value())).toList();
        int i = 0;
        query.setLong(++i, position);
        query.setInt(++i, Periods.number(to));
        query.setArray(++i, connection.createArrayOf("text", words.toArray()));
        query.setLong(++i, position);
        for (Table table : TABLES) {
            Places places = Places.of(
                    connection, table.ofAll() ? scopes : words, Period.range(year.plus(-Known.back(table.form())), to));
            query.setArray(++i, places.scopes());
            query.setArray(++i, places.periods());
            query.setLong(++i, position);
        }
    }

    /** Every scope with every period: two arrays of the same length. */
    private record Places(Array scopes, Array periods) {

        static Places of(Connection connection, List<String> scopes, List<Period> periods) throws SQLException {
            Object[] eachScope = scopes.stream()
                    .flatMap(scope -> periods.stream().map(period -> scope))
                    .toArray();
            Object[] eachPeriod = scopes.stream()
                    .flatMap(scope -> periods.stream().map(Periods::number))
                    .toArray();
            return new Places(
                    connection.createArrayOf("text", eachScope), connection.createArrayOf("int4", eachPeriod));
        }
    }

    private static Answer read(PreparedStatement query) throws SQLException {
        Answer answer = new Answer();
        query.execute();
        each(query, answer, (a, row) -> a.span(row));
        query.getMoreResults();
        each(query, answer, (a, row) -> a.directory(row));
        for (Table table : TABLES) {
            query.getMoreResults();
            each(query, answer, table.take());
        }
        return answer;
    }

    private static void each(PreparedStatement query, Answer answer, Take take) throws SQLException {
        try (ResultSet rows = query.getResultSet()) {
            while (rows.next()) {
                take.row(answer, rows);
            }
        }
    }
}
