package org.taizhang.projections.vintage;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.plan.Plan;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.plan.PlanQueries;
import org.taizhang.projections.read.ReadSchema;
import org.taizhang.projections.registry.DirectoryQueries;
import org.taizhang.projections.store.StoredEvents;

/** Finds positions in the tables of the other read models, each by an index on it; what happened is read from the events. */
public final class JdbcChanges implements ChangeQueries {

    private static final int LIMIT_MAX = 500;

    private static final String COUNTS = """
            SELECT kind, count(*) AS events FROM (
              SELECT CASE WHEN revision = 1 THEN 'FIRST_FILING' ELSE 'REVISION' END AS kind
              FROM {read}.revision
              WHERE cluster = ANY (:clusters) AND position > :after AND position <= :until
                AND period BETWEEN :first AND :last
              UNION ALL
              SELECT CASE v.status WHEN 'ACCEPTED' THEN 'ACCEPTANCE' WHEN 'RETURNED' THEN 'RETURN' END
              FROM {read}.review v JOIN {read}.revision r USING (uscc, period, form, revision)
              WHERE r.cluster = ANY (:clusters) AND v.position > :after AND v.position <= :until
                AND v.period BETWEEN :first AND :last
              UNION ALL
              SELECT 'DIRECTORY' FROM {read}.enterprise_version
              WHERE position > :after AND position <= :until
                AND (cluster = ANY (:clusters) OR :all AND cluster IS NULL)
              UNION ALL
              SELECT 'DEVELOPMENT_FILING' FROM {read}.development_report
              WHERE cluster = ANY (:clusters) AND position > :after AND position <= :until
                AND period BETWEEN :first AND :last
              UNION ALL
              SELECT 'DEVELOPMENT_CONFIRMATION' FROM {read}.development_confirmation
              WHERE cluster = ANY (:clusters) AND position > :after AND position <= :until
                AND period BETWEEN :first AND :last
              UNION ALL
              SELECT 'PLAN' FROM {read}.plans WHERE position > :after AND position <= :until
            ) happened GROUP BY kind""";

    private static final String PAGE = """
            WITH happened AS MATERIALIZED (
              (SELECT r.position, r.cluster FROM unnest(:clusters::text[]) c (cluster), LATERAL (
                 SELECT position, cluster FROM {read}.revision
                 WHERE cluster = c.cluster AND position > :after AND position <= :until
                   AND period BETWEEN :first AND :last
                   AND (cluster || '/' || form = ANY (:reports) OR uscc = ANY (:own))
                 ORDER BY position LIMIT :limit) r)
              UNION ALL
              (SELECT v.position, r.cluster
               FROM {read}.review v JOIN {read}.revision r USING (uscc, period, form, revision)
               WHERE v.position > :after AND v.position <= :until AND v.period BETWEEN :first AND :last
                 AND r.cluster = ANY (:clusters)
                 AND (r.cluster || '/' || v.form = ANY (:reports) OR v.uscc = ANY (:own))
               ORDER BY v.position LIMIT :limit)
              UNION ALL
              (SELECT position, cluster FROM {read}.enterprise_version
               WHERE position > :after AND position <= :until
                 AND (cluster = ANY (:directory) OR :unsettled AND cluster IS NULL
                      OR cluster = ANY (:clusters) AND uscc = ANY (:own))
               ORDER BY position LIMIT :limit)
              UNION ALL
              SELECT position, cluster FROM {read}.development_report
              WHERE cluster = ANY (:development) AND position > :after AND position <= :until
                AND period BETWEEN :first AND :last
              UNION ALL
              SELECT position, cluster FROM {read}.development_confirmation
              WHERE cluster = ANY (:development) AND position > :after AND position <= :until
                AND period BETWEEN :first AND :last
              UNION ALL
              SELECT position, NULL FROM {read}.plans WHERE position > :after AND position <= :until
              ORDER BY position LIMIT :limit)
            SELECT h.position, h.cluster, e.event_id
            FROM happened h JOIN ledger.positioned_events e USING (position) ORDER BY h.position""";

    private final JdbcClient jdbc;
    private final ReadSchema schema;
    private final StoredEvents events;
    private final DirectoryQueries directory;
    private final PlanQueries plans;

    public JdbcChanges(
            DataSource reading, ReadSchema schema, StoredEvents events, DirectoryQueries directory, PlanQueries plans) {
        this.jdbc = JdbcClient.create(reading);
        this.schema = schema;
        this.events = events;
        this.directory = directory;
        this.plans = plans;
    }

    private record Found(long position, @Nullable ClusterId cluster, String eventId) {
        static Found of(ResultSet row, int n) throws SQLException {
            String cluster = row.getString("cluster");
            return new Found(
                    row.getLong("position"),
                    cluster == null ? null : new ClusterId(cluster),
                    row.getString("event_id"));
        }
    }

    @Override
    public SortedMap<EventKind, Long> counts(Between between) {
        SortedMap<EventKind, Long> counts = new TreeMap<>();
        sql(COUNTS, between, between.after())
                .param("all", between.scope().all())
                .query((ResultSet row) -> {
                    counts.put(EventKind.valueOf(row.getString("kind")), row.getLong("events"));
                });
        return counts;
    }

    @Override
    public Page page(Between between, Openness open, long after, int limit) {
        if (limit < 1 || limit > LIMIT_MAX) {
            throw new IllegalArgumentException("limit " + limit + " is not 1 … " + LIMIT_MAX);
        }
        List<ClusterId> clusters = clusters(between);
        List<Found> found = sql(PAGE, between, Math.max(after, between.after()))
                .param("reports", open.reports(clusters))
                .param("own", open.own())
                .param("directory", Openness.covered(open.directory(), clusters))
                .param("unsettled", between.scope().all() && open.directory().everywhere())
                .param("development", Openness.covered(open.development(), clusters))
                .param("limit", limit + 1)
                .query(Found::of)
                .list();
        List<Found> page = found.subList(0, Math.min(limit, found.size()));
        return new Page(
                open.complete(clusters),
                happenings(page, between),
                found.size() > limit ? page.get(limit - 1).position() : null);
    }

    private JdbcClient.StatementSpec sql(String sql, Between between, long after) {
        return jdbc.sql(sql.replace("{read}", schema.name()))
                .param(
                        "clusters",
                        clusters(between).stream().map(ClusterId::value).toArray(String[]::new))
                .param("after", after)
                .param("until", between.until())
                .param("first", between.reachedBack().toString())
                .param("last", between.last().toString());
    }

    private List<ClusterId> clusters(Between between) {
        return between.scope()
                .cluster()
                .map(List::of)
                .orElseGet(() -> plans.at(between.until())
                        .current()
                        .map(Plan::clusterIds)
                        .orElse(List.of()));
    }

    private List<Happening> happenings(List<Found> found, Between between) {
        Map<Long, LedgerEvent> recorded =
                events.at(found.stream().map(Found::position).toList());
        Set<Uscc> usccs =
                recorded.values().stream().flatMap(e -> uscc(e).stream()).collect(toSet());
        Map<Uscc, Enterprise> known = directory.find(usccs, between.until());
        YearMonth month = between.last().lastMonth();
        return found.stream()
                .map(f -> {
                    LedgerEvent event = Objects.requireNonNull(recorded.get(f.position()));
                    String name = uscc(event)
                            .map(known::get)
                            .map(enterprise -> enterprise.particulars(month).name())
                            .orElse(null);
                    return new Happening(f.position(), f.eventId(), EventKind.of(event), f.cluster(), name, event);
                })
                .toList();
    }

    private static Optional<Uscc> uscc(LedgerEvent event) {
        return event instanceof FilingEvent filing
                ? Optional.of(filing.uscc())
                : event instanceof RegistryEvent change ? Optional.of(change.uscc()) : Optional.empty();
    }
}
