package org.taizhang.projections.development;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.projections.filing.Unchecked;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.store.StoredEvents;

/** Reports of towns as {@link DevelopmentModel} found them; what they state is read from their events. */
public final class JdbcDevelopmentQueries implements DevelopmentQueries {

    private final JdbcClient jdbc;
    private final ReadSchema schema;
    private final StoredEvents events;

    public JdbcDevelopmentQueries(DataSource reading, ReadSchema schema, StoredEvents events) {
        this.jdbc = JdbcClient.create(reading);
        this.schema = schema;
        this.events = events;
    }

    /** @param confirmation its position; null while provisional */
    private record Found(
            long position, String eventId, @Nullable Long confirmation) {
        static Found of(ResultSet row, int n) throws SQLException {
            return new Found(
                    row.getLong("position"), row.getString("event_id"), row.getObject("confirmation", Long.class));
        }

        Stream<Long> positions() {
            return confirmation == null ? Stream.of(position) : Stream.of(position, confirmation);
        }

        Revision with(Map<Long, LedgerEvent> events) {
            return new Revision(
                    position,
                    eventId,
                    (DevelopmentFiled) requireNonNull(events.get(position)),
                    confirmation == null ? null : (DevelopmentConfirmed) events.get(confirmation));
        }
    }

    @Override
    public Optional<Revision> current(ClusterId cluster, Period period, long position) {
        return newestFirst(cluster, period, position, 1).stream().findFirst();
    }

    @Override
    public List<Revision> history(ClusterId cluster, Period period, long position) {
        return newestFirst(cluster, period, position, Integer.MAX_VALUE);
    }

    @Override
    public List<Unchecked> unchecked() {
        String name = schema.name();
        return jdbc.sql("SELECT u.rule, u.item, u.version, count(*) AS reports, min(u.recorded_at) AS since"
                        + " FROM " + name + ".development_unchecked u"
                        + " WHERE NOT EXISTS (SELECT FROM " + name + ".development_report r"
                        + " WHERE (r.cluster, r.period) = (u.cluster, u.period) AND r.revision > u.revision)"
                        + " AND NOT EXISTS (SELECT FROM " + name + ".development_confirmation c"
                        + " WHERE (c.cluster, c.period, c.revision) = (u.cluster, u.period, u.revision))"
                        + " GROUP BY u.rule, u.item, u.version ORDER BY u.rule, u.item, u.version")
                .query((row, number) -> new Unchecked(
                        FormCode.DEVELOPMENT,
                        row.getString("rule"),
                        row.getString("item"),
                        row.getInt("version"),
                        row.getLong("reports"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    private List<Revision> newestFirst(ClusterId cluster, Period period, long position, int atMost) {
        String name = schema.name();
        List<Found> found = jdbc.sql("SELECT r.position, r.event_id, (SELECT max(c.position) FROM " + name
                        + ".development_confirmation c"
                        + " WHERE (c.cluster, c.period, c.revision) = (r.cluster, r.period, r.revision)"
                        + " AND c.position <= :position) AS confirmation"
                        + " FROM " + name + ".development_report r"
                        + " WHERE r.cluster = :cluster AND r.period = :period AND r.position <= :position"
                        + " ORDER BY r.revision DESC LIMIT :limit")
                .param("cluster", cluster.value())
                .param("period", period.toString())
                .param("position", position)
                .param("limit", atMost)
                .query(Found::of)
                .list();
        Map<Long, LedgerEvent> stated =
                events.at(found.stream().flatMap(Found::positions).toList());
        return found.stream().map(revision -> revision.with(stated)).toList();
    }
}
