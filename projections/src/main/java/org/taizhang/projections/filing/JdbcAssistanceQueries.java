package org.taizhang.projections.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.read.ReadSchema;

/** Offers as {@link AssistanceModel} wrote them; a later step of the same report, or a filing of it, ends the waiting. */
public final class JdbcAssistanceQueries implements AssistanceQueries {

    private static final String WAITING = """
            SELECT s.uscc, s.period, s.form, s.assistance FROM {read}.assistance_step s
             WHERE s.uscc = ANY(:usccs) AND s.state = 'OFFERED' AND s.position <= :position
               AND NOT EXISTS (SELECT FROM {read}.assistance_step
                                WHERE (uscc, period, form) = (s.uscc, s.period, s.form)
                                  AND position > s.position AND position <= :position)
               AND NOT EXISTS (SELECT FROM {read}.revision
                                WHERE (uscc, period, form) = (s.uscc, s.period, s.form)
                                  AND position > s.position AND position <= :position)
             ORDER BY s.position LIMIT :limit""";

    private final JdbcClient jdbc;
    private final ReadSchema schema;

    public JdbcAssistanceQueries(DataSource reading, ReadSchema schema) {
        this.jdbc = JdbcClient.create(reading);
        this.schema = schema;
    }

    @Override
    public List<Waiting> waiting(Collection<Uscc> enterprises, int limit, long position) {
        return jdbc.sql(WAITING.replace("{read}", schema.name()))
                .param("usccs", enterprises.stream().map(Uscc::value).toArray(String[]::new))
                .param("position", position)
                .param("limit", limit)
                .query(JdbcAssistanceQueries::waiting)
                .list();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                new Uscc(row.getString("uscc")),
                FormCode.find(row.getString("form")).orElseThrow(),
                Period.parse(row.getString("period")),
                row.getInt("assistance"));
    }
}
