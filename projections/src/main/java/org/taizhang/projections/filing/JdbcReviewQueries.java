package org.taizhang.projections.filing;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.calendar.Arrival;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.indicator.statement.LandMonth;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.read.Periods;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.store.StoredEvents;

/** The queue out of the amounts that enter figures; what is stated is read from the events of the page. */
public final class JdbcReviewQueries implements ReviewQueries {

    private static final String QUEUE = """
            WITH newest AS (
              SELECT DISTINCT ON (a.form, a.uscc) a.form, a.uscc, a.revision, a.position,
                     COALESCE(a.gross, a.average, a.occupied) AS value
                FROM {read}.amounts a
               WHERE a.period = :number AND a.position <= :position
               ORDER BY a.form, a.uscc, a.revision DESC),
            placed AS (
              SELECT n.*, r.cluster,
                     (SELECT v.accepted FROM {read}.verdict v
                       WHERE (v.period, v.form, v.uscc, v.revision) = (:number, n.form, n.uscc, n.revision)
                         AND v.position <= :position ORDER BY v.position DESC LIMIT 1) AS accepted
                FROM newest n JOIN {read}.revision r
                  ON (r.uscc, r.period, r.form, r.revision) = (n.uscc, :period, n.form, n.revision)),
            land AS (
              SELECT c.cluster, (SELECT m.occupied FROM {read}.land_month m
                                  WHERE (m.cluster, m.period) = (c.cluster, :number) AND m.position <= :position
                                  ORDER BY m.position DESC LIMIT 1) AS occupied
                FROM (SELECT DISTINCT cluster FROM placed WHERE form = 'land-use') c),
            ranked AS (
              SELECT p.*, CASE WHEN p.value IS NULL THEN 0 ELSE COALESCE(round(
                       p.value / NULLIF(CASE p.form WHEN 'land-use' THEN land.occupied
                                          ELSE sum(p.value) FILTER (WHERE p.accepted IS NOT FALSE)
                                                 OVER (PARTITION BY p.form, p.cluster) END, 0), 9), 0) END AS share
                FROM placed p LEFT JOIN land ON land.cluster = p.cluster),
            page AS (
              SELECT * FROM ranked
               WHERE accepted IS NULL
                 AND (:cluster::text IS NULL OR cluster = :cluster)
                 AND (:share::numeric IS NULL OR share < :share
                      OR share = :share AND (uscc, form) > (:uscc::text COLLATE "C", :form::text COLLATE "C"))
               ORDER BY share DESC, uscc, form LIMIT :limit)
            SELECT page.*,
                   (SELECT f.arrival FROM {read}.amounts f
                     WHERE (f.period, f.form, f.uscc, f.revision) = (:number, page.form, page.uscc, 1)) AS first,
                   (SELECT COALESCE(b.gross, b.average, b.occupied) FROM {read}.amounts b
                     WHERE (b.form, b.uscc) = (page.form, page.uscc) AND b.position <= :position
                       AND b.period BETWEEN CASE page.form WHEN 'land-use' THEN :carried ELSE :before END AND :before
                       AND NOT EXISTS (SELECT FROM {read}.verdict v
                             WHERE (v.period, v.form, v.uscc, v.revision) = (b.period, b.form, b.uscc, b.revision)
                               AND v.position <= :position AND NOT v.accepted)
                     ORDER BY b.period DESC, b.revision DESC LIMIT 1) AS before,
                   asked.open, asked.answered
              FROM page CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE act = 'ASKED') AS open, count(*) FILTER (WHERE act = 'ANSWERED') AS answered
                  FROM (SELECT DISTINCT ON (query) act FROM {read}.query_entry q
                         WHERE (q.uscc, q.period, q.form) = (page.uscc, :period, page.form) AND q.position <= :position
                         ORDER BY query, position DESC) latest) asked
             ORDER BY share DESC, uscc, form""";

    private record Found(
            Uscc uscc,
            FormCode form,
            ClusterId cluster,
            long position,
            Arrival first,
            BigDecimal share,
            @Nullable Long value,
            @Nullable Long before,
            int open,
            int answered) {

        static Found of(ResultSet row, int n) throws SQLException {
            return new Found(
                    new Uscc(row.getString("uscc")),
                    FormCode.find(row.getString("form")).orElseThrow(),
                    new ClusterId(row.getString("cluster")),
                    row.getLong("position"),
                    Arrival.valueOf(row.getString("first")),
                    row.getBigDecimal("share"),
                    row.getObject("value", Long.class),
                    row.getObject("before", Long.class),
                    row.getInt("open"),
                    row.getInt("answered"));
        }

        Item item(Map<Long, LedgerEvent> events) {
            return new Item(
                    (ReportFiled) requireNonNull(events.get(position)),
                    cluster,
                    first,
                    value == null ? null : share,
                    value,
                    before,
                    open,
                    answered);
        }
    }

    private final JdbcClient jdbc;
    private final ReadSchema schema;
    private final StoredEvents events;

    public JdbcReviewQueries(DataSource reading, ReadSchema schema, StoredEvents events) {
        this.jdbc = JdbcClient.create(reading);
        this.schema = schema;
        this.events = events;
    }

    @Override
    public Page queue(@Nullable ClusterId cluster, Period period, @Nullable Place after, int limit, long position) {
        List<Found> found = jdbc.sql(QUEUE.replace("{read}", schema.name()))
                .param("number", Periods.number(period))
                .param("period", period.toString())
                .param("before", Periods.number(period.previous()))
                .param("carried", Periods.number(period.plus(-LandMonth.CARRIED_AT_MOST)))
                .param("position", position)
                .param("cluster", cluster == null ? null : cluster.value())
                .param("share", after == null ? null : after.share())
                .param("uscc", after == null ? null : after.uscc().value())
                .param("form", after == null ? null : after.form().toString())
                .param("limit", limit + 1)
                .query(Found::of)
                .list();
        List<Found> page = found.size() <= limit ? found : found.subList(0, limit);
        Map<Long, LedgerEvent> stated =
                events.at(page.stream().map(Found::position).toList());
        List<Item> items = page.stream().map(f -> f.item(stated)).toList();
        if (found.size() <= limit) {
            return new Page(items, null);
        }
        Found last = page.get(limit - 1);
        return new Page(items, new Place(last.share(), last.uscc(), last.form()));
    }
}
