package org.taizhang.projections.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.Correction.State;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.read.ReadSchema;

/** Requests as {@link CorrectionModel} wrote them. */
public final class JdbcCorrectionQueries implements CorrectionQueries {

    private static final String LATEST = """
            SELECT * FROM {read}.correction_step s
             WHERE s.state = ANY(:states) AND s.position > :after AND s.position <= :position
               AND NOT EXISTS (SELECT FROM {read}.correction_step
                                WHERE (uscc, period, form, correction) = (s.uscc, s.period, s.form, s.correction)
                                  AND position > s.position AND position <= :position)
               AND (:usccs::text[] IS NULL OR s.uscc = ANY(:usccs))
             ORDER BY s.position LIMIT :limit""";

    private final JdbcClient jdbc;
    private final ReadSchema schema;

    public JdbcCorrectionQueries(DataSource reading, ReadSchema schema) {
        this.jdbc = JdbcClient.create(reading);
        this.schema = schema;
    }

    @Override
    public Page list(@Nullable Collection<Uscc> usccs, Set<State> states, long after, int limit, long position) {
        List<Step> found = jdbc.sql(LATEST.replace("{read}", schema.name()))
                .param("states", states.stream().map(State::name).toArray(String[]::new))
                .param("after", after)
                .param("position", position)
                .param(
                        "usccs",
                        usccs == null ? null : usccs.stream().map(Uscc::value).toArray(String[]::new))
                .param("limit", limit + 1)
                .query(JdbcCorrectionQueries::step)
                .list();
        if (found.size() <= limit) {
            return new Page(found, null);
        }
        List<Step> page = found.subList(0, limit);
        return new Page(page, page.get(limit - 1).position());
    }

    private static Step step(ResultSet row, int n) throws SQLException {
        return new Step(
                new Uscc(row.getString("uscc")),
                FormCode.find(row.getString("form")).orElseThrow(),
                Period.parse(row.getString("period")),
                row.getInt("correction"),
                State.valueOf(row.getString("state")),
                row.getLong("position"),
                row.getString("actor"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
